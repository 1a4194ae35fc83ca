// Which words a language needs for half-page cards and speaking notes; none can be missing.

export interface CardsWords {
  /** As in "Card 3 of 12". */
  readonly card: string;
  /** Before the names of what a point rests on, with its space. */
  readonly restsOn: string;
  /** After the mode, on the second and further cards of one point. */
  readonly continued: string;
  /** Before the title of the brief. */
  readonly speakingNotes: string;
  /** Around the words of another, where they are read out. */
  readonly quotation: { readonly open: string; readonly close: string };
}
