// Which words the page of a brief needs; none can be missing in a language of the interface.

/** Numbers arrive as texts in the digits of the interface where they are only shown; as numbers where grammar depends on them. */
export interface BriefScreenWords {
  readonly outline: string;
  readonly paper: string;
  readonly shelf: string;
  /** Over the shelf: how to insert. */
  readonly shelfHint: string;
  readonly find: string;
  readonly allKinds: string;
  readonly kindsShown: string;
  readonly more: (count: number, written: string) => string;
  readonly nothingFound: string;
  readonly nothingOfKind: string;
  readonly inBrief: string;
  readonly inserted: (title: string) => string;
  readonly asPrinted: string;
  readonly noHeadings: string;
  readonly emptyPart: string;
  readonly words: (count: number, written: string) => string;
  readonly length: string;
  readonly aboutSides: (sides: string) => string;
  readonly ofSides: (sides: string, most: string) => string;
  readonly ofWords: (words: string, most: string) => string;
  readonly over: string;
  readonly audience: string;
  readonly noAudience: string;
  readonly marking: string;
  readonly meeting: string;
  readonly noMeeting: string;
  readonly details: string;
  readonly draftAfter: (revision: string) => string;
  readonly revision: (revision: string) => string;
  readonly forAudience: (audience: string) => string;
  readonly empty: string;
  readonly emptyHow: string;
  readonly again: string;
  readonly copies: (count: number, written: string) => string;
  readonly copiesHow: string;
  readonly showCopy: string;
  readonly late: string;
  readonly lateHow: string;
  readonly read: string;
  readonly gone: string;
  readonly notBrief: string;
  /** After the name of a marking; `audience` is a name. */
  readonly above: (audience: string) => string;
  readonly aboveFound: (count: number, written: string, audience: string) => string;
  readonly showAbove: string;
  /** The form that puts a list or a matrix into the text. */
  readonly gather: {
    readonly open: string;
    readonly title: string;
    readonly how: string;
    readonly what: string;
    readonly matrix: string;
    readonly allIssues: string;
    readonly allParties: string;
    readonly all: string;
    readonly insert: string;
    /** `what` is how much answers at present. */
    readonly now: (what: string) => string;
    readonly size: (issues: number, writtenIssues: string, parties: number, writtenParties: string) => string;
    readonly nothing: string;
  };
  readonly living: {
    readonly withheldFrom: (audience: string) => string;
    /** Beside `deleted`, where no words are known any more. */
    readonly restoreHow: string;
    /** A pinned position in whose place another one stands. */
    readonly succeeded: string;
    readonly deleted: string;
    readonly deletedHow: string;
    readonly empty: (kind: string) => string;
    readonly record: string;
    readonly newer: (revision: string) => string;
    readonly asOf: string;
    readonly seconds: (count: number, written: string) => string;
    readonly noPosition: string;
    readonly issue: string;
    readonly several: (count: number, written: string) => string;
  };
}
