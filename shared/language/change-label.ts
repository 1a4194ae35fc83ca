// What a change did, kept as data so that every language can name it: “Undo: correct position ‘...’”.

export const changeActs = [
  'create',
  'correct',
  'supersede',
  'remove',
  'restore',
  'mark',
  'import',
  'undo',
  'redo',
  'purge',
] as const;
export type ChangeAct = (typeof changeActs)[number];

export interface ChangeLabel {
  readonly act: ChangeAct;
  /** The kind of the record, or null where the change spans kinds. */
  readonly kind: string | null;
  /** The title of the record or the name of the file, at that time. */
  readonly title: string;
}
