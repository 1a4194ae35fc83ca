// Which words the import and the export of case files need; none can be missing in a language of the interface.

export interface ExchangeWords {
  readonly import: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly other: string;
    /** Of a folder that holds none. */
    readonly none: string;
    readonly steps: Readonly<Record<'reading' | 'importing', string>>;
    readonly fresh: (count: number, written: string) => string;
    readonly equal: (count: number, written: string) => string;
    readonly allHere: string;
    readonly nothingYet: string;
    readonly different: (count: number, written: string) => string;
    readonly differentMore: string;
    /** Of one record: the number of its state here and in the file. */
    readonly states: (mine: string, theirs: string) => string;
    readonly choice: string;
    readonly choices: Readonly<Record<'keep-mine' | 'take-theirs' | 'copy', string>>;
    readonly choiceMore: Readonly<Record<'keep-mine' | 'take-theirs' | 'copy', string>>;
    readonly refused: (count: number, written: string) => string;
    readonly refusedMore: string;
    /** Where in the case file a refused row stands; the row is null where the whole of a file is meant. */
    readonly row: (file: string, row: string | null) => string;
    readonly andMore: (count: number, written: string) => string;
    readonly run: string;
    readonly chooseFirst: string;
    readonly readOnly: string;
    readonly stopped: string;
    readonly again: string;
    readonly done: (count: number, written: string) => string;
    readonly nothingDone: string;
    readonly undo: string;
    readonly undoing: string;
    readonly undone: string;
  };
  readonly export: {
    readonly title: string;
    readonly lead: string;
    readonly what: string;
    readonly whole: string;
    readonly wholeMore: string;
    readonly oneMore: string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameNeeded: string;
    readonly nameTaken: string;
    readonly run: string;
    readonly writing: string;
    readonly stopped: string;
    readonly done: (records: number, written: string) => string;
    readonly revisions: (count: number, written: string) => string;
  };
}
