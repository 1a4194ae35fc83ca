// Which words the lists of records need; none can be missing in a language of the interface.

export interface ListWords {
  /** 'Find in talking points' */
  readonly find: (kind: string) => string;
  readonly add: (kind: string) => string;
  /** "12 of 148", or "148" when nothing is filtered. */
  readonly shown: (count: string, all: string) => string;
  readonly total: (count: string) => string;
  readonly empty: (kind: string) => string;
  readonly emptyMore: string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly clear: string;
  readonly title: string;
  /** Between the words of a cell. */
  readonly comma: string;
  readonly marking: string;
  readonly updated: string;
  /** 'overdue by 12 days' */
  readonly overdue: (days: number, written: string) => string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly failed: string;
  readonly again: string;
}
