// Which words a language needs for the screen of a damaged library; none can be missing.

export interface DamagedWords {
  readonly title: string;
  readonly untouched: string;
  readonly copyAt: string;
  readonly fileAt: string;
  readonly finding: string;
  readonly restore: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly reading: string;
    readonly kinds: Readonly<Record<'manual' | 'scheduled' | 'before-migration', string>>;
    /** How many changes the library had seen by then. */
    readonly changes: (count: number, written: string) => string;
    readonly unusable: string;
    readonly newest: string;
    readonly verb: string;
    /** Of the backup of this day and hour. */
    readonly verbOf: (when: string) => string;
    readonly ask: (when: string) => string;
    readonly consequence: string;
    readonly working: string;
  };
  readonly salvage: {
    readonly title: string;
    readonly lead: string;
    readonly verb: string;
    readonly working: string;
    readonly done: (records: number, written: string) => string;
    readonly nothingLost: string;
    readonly lost: (count: number, written: string) => string;
    readonly open: string;
    /** Stands after the name of the library in the name of the new file. */
    readonly fileName: string;
  };
  readonly leave: { readonly title: string; readonly lead: string; readonly verb: string };
  readonly again: { readonly title: string; readonly lead: string; readonly verb: string };
}
