// Which words the matrix of a negotiation needs; none can be missing in a language of the interface.

/** Numbers arrive with the text in the digits of the interface; a count decides on the grammar. */
type Counted = (count: number, written: string) => string;

export interface MatrixWords {
  /** The place, as in the path. */
  readonly place: string;
  readonly title: string;
  /** What the table is called when it is read out. */
  readonly table: string;
  readonly corner: string;
  /** Instead of the name of an issue that heads its group: what was said about all of it. */
  readonly whole: string;
  readonly ours: string;
  readonly today: string;
  readonly roundLine: string;
  /** For the stop that the shown day is compared with. */
  readonly comparedWith: (round: string) => string;
  readonly filters: {
    readonly label: string;
    readonly all: string;
    readonly moved: string;
    readonly gaps: string;
    readonly showAll: string;
  };
  readonly rung: { readonly label: string; readonly asStated: string };
  readonly audience: { readonly label: string; readonly none: string };
  readonly counts: {
    /** `round` is null where each position is compared with the one before it. */
    readonly moved: (count: number, written: string, round: string | null) => string;
    readonly gaps: Counted;
    readonly withoutSource: Counted;
    /** Between the counts of a group. */
    readonly joint: string;
  };
  readonly group: { readonly open: string; readonly close: string };
  readonly valueTypes: Readonly<Record<string, string>>;
  readonly cell: {
    readonly none: string;
    readonly noneOnRung: string;
    readonly record: string;
    readonly draft: string;
    /** In the tooltip of an arrow. */
    readonly was: (wording: string) => string;
    readonly changed: string;
    readonly since: (round: string) => string;
  };
  /** The sentence of a cell for those who hear it; `wording` is put between `before` and `after`. */
  readonly spoken: {
    readonly before: (party: string, issue: string, stance: string) => string;
    readonly after: (parts: readonly string[]) => string;
    readonly empty: (party: string, issue: string) => string;
    /** In the place of `empty`, of those who mediate, advise or observe. */
    readonly unexpected: (party: string, issue: string) => string;
    /** Beside `empty`, where words are kept. */
    readonly kept: string;
    readonly withheld: (party: string, issue: string) => string;
    readonly number: (value: string, unit: string) => string;
    readonly group: (name: string, counts: string) => string;
  };
  readonly legend: {
    readonly label: string;
    readonly nearer: string;
    /** `round` is null where each position is compared with the one before it. */
    readonly further: (round: string | null) => string;
    readonly changed: string;
  };
  readonly changed: {
    readonly cell: (party: string, issue: string) => string;
    readonly cells: Counted;
  };
  readonly empty: {
    readonly issues: string;
    readonly issuesWhy: string;
    readonly addIssues: string;
    readonly parties: string;
    readonly partiesWhy: string;
    readonly addParties: string;
    readonly moved: (round: string | null) => string;
    readonly gaps: string;
  };
  readonly failed: { readonly title: string; readonly again: string };
  readonly edit: {
    readonly title: (party: string, issue: string) => string;
    readonly how: string;
    readonly first: string;
    readonly newer: string;
    readonly correct: string;
    readonly newerVerb: string;
    readonly correctVerb: string;
    readonly working: string;
    readonly leave: string;
    readonly forget: string;
    /** A draft was kept when the form was closed. */
    readonly kept: string;
    readonly keptHow: string;
    readonly stale: string;
    readonly staleHow: string;
    readonly look: string;
    readonly goOn: string;
    readonly deleted: string;
    readonly notJudged: string;
    readonly marking: string;
    readonly unmarked: string;
    readonly firmness: Readonly<Record<'1' | '2' | '3' | '4' | '5', string>>;
    readonly stanceNeeded: string;
    readonly wordingNeeded: string;
    readonly dateNeeded: string;
    readonly readingNow: string;
  };
  readonly menu: {
    readonly label: string;
    readonly place: string;
    readonly open: string;
    readonly edit: string;
    readonly record: string;
    readonly issue: string;
    readonly party: string;
  };
}
