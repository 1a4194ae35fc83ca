// What is printed, as plain JSON: words already chosen, numbered, dated and cleared for one reader; a writer only sets them.

export type PrintLanguage = 'en' | 'ar' | 'fr' | 'tr' | 'fa' | 'ur' | 'ms';

/** Which digits the template writes for page, tab, paragraph and note numbers. All other digits come as they shall print. */
export type PrintDigits = 'latn' | 'arab' | 'arabext';

/** A stretch of text of one kind. A line feed in `text` begins a new line. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
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

/** A plain table: one line of heads (may be empty) and rows of cells, each cell a list of runs. */
export interface TableBlock {
  readonly kind: 'table';
  readonly mark: string;
  readonly head: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

export type PrintBlock = ParagraphBlock | ListItemBlock | QuoteBlock | TableBlock;

/** A part begins a page. Its highest marking stands beside its tab. */
interface Part {
  readonly tab: number | null;
  readonly mark: string;
  readonly title: string;
  readonly lead: readonly Run[];
}

export interface BriefSection {
  /** Empty for text that stands before the first heading. */
  readonly title: string;
  readonly blocks: readonly PrintBlock[];
}

/** Steering brief, visit brief, scene-setter, blank: headings over numbered paragraphs. */
export interface BriefPart extends Part {
  readonly form: 'brief';
  readonly sections: readonly BriefSection[];
}

export interface LineAnswer {
  /** The run-in label: "They will say", "Then", "Say instead". */
  readonly label: string;
  readonly runs: readonly Run[];
}

export interface LineEntry {
  /** When to use the line ("Raise", "If pressed", "Avoid"), as printed. */
  readonly mode: string;
  readonly likelihood: string;
  readonly mark: string;
  readonly cue: readonly Run[];
  readonly line: readonly Run[];
  readonly answers: readonly LineAnswer[];
  readonly source: readonly Run[];
}

export interface LinesGroup {
  readonly title: string;
  readonly entries: readonly LineEntry[];
}

/** Lines to take, grouped by issue. */
export interface LinesPart extends Part {
  readonly form: 'lines';
  readonly groups: readonly LinesGroup[];
}

/** A new form is a new member here, a case in every writer, and a template file. */
export type PrintPart = BriefPart | LinesPart;

/** The template's own words, in the language of the document. */
export interface PrintLabels {
  /** As in "page 3 of 12". */
  readonly of: string;
  readonly tab: string;
}

export interface PrintDocument {
  readonly language: PrintLanguage;
  /** ISO 3166-1 alpha-2, such as `GB`. */
  readonly region: string;
  readonly direction: 'ltr' | 'rtl';
  readonly digits: PrintDigits;
  readonly paper: 'a4' | 'letter';
  /** The highest marking of any paragraph, in full words; at the head and the foot of each page. */
  readonly banner: string;
  readonly symbol: string;
  /** The date as printed, calendar and all. */
  readonly issued: string;
  /** The document's own date, YYYY-MM-DD, for the file's metadata: never the clock's, so that equal documents give equal bytes. */
  readonly isoDate: string;
  readonly copy: string;
  readonly shortTitle: string;
  readonly title: string;
  /** Empty where the reader is not told who wrote it. */
  readonly author: string;
  readonly labels: PrintLabels;
  readonly notes: readonly PrintNote[];
  readonly parts: readonly PrintPart[];
}
