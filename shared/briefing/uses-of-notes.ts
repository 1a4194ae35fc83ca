// Where the parts of a document use each note and each label of an entry: the tab, and the paragraphs that have a number.
import type { TabbedPart } from './annex.ts';

export interface Use {
  readonly tab: number;
  /** In their order; empty where the note stands in nothing that is numbered. */
  readonly paragraphs: readonly number[];
}

/** By the identifier of the note or by the label, in the order of the parts. What has no tab cannot be named. */
export function usesOfNotes(parts: readonly TabbedPart[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const part of parts) {
    const { tab } = part;
    if (tab === null) continue;
    const numbers = new Map([...notesIn(part)].map((note) => [note, new Set<number>()]));
    for (const paragraph of paragraphsOf(part)) {
      if (paragraph.number === null) continue;
      for (const note of notesIn(paragraph)) numbers.get(note)?.add(paragraph.number);
    }
    for (const [note, paragraphs] of numbers) {
      uses.set(note, [...(uses.get(note) ?? []), { tab, paragraphs: [...paragraphs] }]);
    }
  }
  return uses;
}

function paragraphsOf(part: TabbedPart): readonly { readonly number: number | null }[] {
  if (part.form === 'brief') {
    return part.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
  }
  return part.form === 'speaking-notes' ? part.sections.flatMap(({ paragraphs }) => paragraphs) : [];
}

/** Runs stand at many places in the shapes of the parts; only they have a `note`. A label is a run of its own, small and Latin. */
function notesIn(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('note' in value && typeof value.note === 'string') found.add(value.note);
  if (isLabel(value)) found.add(value.text);
  for (const inner of Object.values(value)) notesIn(inner, found);
  return found;
}

const isLabel = (value: object): value is { readonly text: string } =>
  'small' in value &&
  'language' in value &&
  'text' in value &&
  typeof value.text === 'string' &&
  /^E\d+$/.test(value.text);
