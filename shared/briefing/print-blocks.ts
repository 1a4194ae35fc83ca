// Runs, notes and blocks: the pieces of which every printed part is made.

export type PrintLanguage = 'en' | 'ar' | 'fr' | 'tr' | 'fa' | 'ur' | 'ms';

/** A stretch of text of one kind. A line feed in `text` begins a new line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Apparatus among the matter (a grade, a role, a source in a cell): in the sans, at its size. */
  readonly small?: boolean;
  /** Only where it differs from the language around it. */
  readonly language?: PrintLanguage;
  /** The `id` of a footnote whose mark stands after this run. */
  readonly note?: string;
}

/** A footnote. It is printed in full at each run that names it, numbered afresh in each part. */
export interface PrintNote {
  readonly id: string;
  /** Reliability and credibility, such as `B2`; empty where the source is not graded. */
  readonly grade: string;
  /** None of them names a note. */
  readonly runs: readonly Run[];
}

/** One numbered paragraph. `mark` is the portion marking without its parentheses, empty where there is none. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly number: number | null;
  readonly mark: string;
  /** Of its words, where it is another than the document's: they take its direction and face. Number and mark stay the document's. */
  readonly language?: PrintLanguage;
  readonly runs: readonly Run[];
}

/** An item of a list. `marker` is printed as it stands ("–", "a)"); `level` 1 is the outermost. */
export interface ListItemBlock {
  readonly kind: 'list-item';
  readonly level: 1 | 2 | 3;
  readonly marker: string;
  readonly mark: string;
  /** As in a paragraph. */
  readonly language?: PrintLanguage;
  readonly runs: readonly Run[];
}

/** Words of another, set apart, in their own language and from their own edge. */
export interface QuoteBlock {
  readonly kind: 'quote';
  readonly mark: string;
  readonly language?: PrintLanguage;
  readonly runs: readonly Run[];
  readonly source: readonly Run[];
}

/** Millimetres at the size of a printed page, for a column whose contents are short; a share of what is left for the others. */
export type ColumnWidth = { readonly millimetres: number } | { readonly share: number };

/** A table: one line of heads (may be empty) and rows of cells, each cell a list of runs. Without `columns`, all are equally wide. */
export interface TableBlock {
  readonly kind: 'table';
  readonly mark: string;
  readonly columns?: readonly ColumnWidth[];
  /** Of each row, at least so many millimetres: room to write by hand. */
  readonly rowHeight?: number;
  readonly head: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** A term in the sans, and the matter beside it. */
export interface Fact {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** A definition list in two columns. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly mark: string;
  readonly facts: readonly Fact[];
}

export type PrintBlock = ParagraphBlock | ListItemBlock | QuoteBlock | TableBlock | FactsBlock;
