// The parts of a printed document, one shape for each way of setting a page.
import type { Fact, PrintBlock, PrintLanguage, Run } from './print-blocks.ts';

/** A part begins a page. Its highest marking stands beside its tab and in the contents. */
interface Part {
  readonly tab: number | null;
  readonly mark: string;
  readonly title: string;
  readonly lead: readonly Run[];
}

/** The first page of a dossier. It has neither tab nor lead, and does not stand in the contents. */
export interface CoverPart {
  readonly form: 'cover';
  /** What sort of document it is, and for whom: "Dossier for the delegation". */
  readonly kind: string;
  readonly title: string;
  /** The title in the other script, from its own edge; null where there is none. */
  readonly otherTitle: { readonly text: string; readonly language: PrintLanguage } | null;
  readonly meeting: readonly Run[];
  /** One line for each calendar, in the order of the language. */
  readonly dates: readonly string[];
  readonly place: readonly Run[];
  /** Audience, marking, copy, symbol, prepared by, information as of. */
  readonly facts: readonly Fact[];
  /** One line on how the paper is to be handled. */
  readonly handling: string;
}

/** The parts and their sections with their pages, found by the writer; below, what markings and grades mean. */
export interface ContentsPart {
  readonly form: 'contents';
  readonly title: string;
  readonly keyTitle: string;
  readonly key: readonly Fact[];
}

export interface BriefSection {
  /** Empty for text that stands before the first heading. */
  readonly title: string;
  readonly blocks: readonly PrintBlock[];
}

/** Headings over numbered paragraphs, tables and facts: most briefs, and the annexes that read like one. */
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

/** Drawn as a mark, and always said in its word as well. */
export type StanceMark = 'for' | 'for-with-conditions' | 'neutral' | 'against' | 'reserved' | 'unknown';

export interface StanceCell {
  readonly stance: StanceMark;
  /** The word for it, as printed. */
  readonly word: string;
  /** 1 to 5 in the digits of the document, or empty when not judged. */
  readonly firmness: string;
  readonly mark: string;
  /** The wording, short. */
  readonly runs: readonly Run[];
  /** "was Against"; empty where nothing moved. */
  readonly was: string;
}

export interface MatrixPrintRow {
  readonly number: string;
  readonly title: readonly Run[];
  /** What the issue is measured in, or empty. */
  readonly detail: string;
  /** 0 at the root of the tree of issues. */
  readonly depth: number;
  /** In the order of the parties. A string stands for a cell that says one word ("Withheld"); null is an empty cell. */
  readonly cells: readonly (StanceCell | string | null)[];
}

/** Parties across, issues down, on landscape pages. What does not fit across goes on further pages, where our column is repeated. */
export interface MatrixPart extends Part {
  readonly form: 'matrix';
  /** `a3`: the poster. */
  readonly sheet: 'page' | 'a3';
  readonly heads: { readonly number: string; readonly issue: string };
  /** The first `repeated` of them stand first in each group of columns. */
  readonly parties: readonly { readonly name: readonly Run[]; readonly role: string }[];
  readonly repeated: number;
  readonly rows: readonly MatrixPrintRow[];
  /** The stances and their words, then what the figure means. */
  readonly key: {
    readonly stances: readonly { readonly stance: StanceMark; readonly word: string }[];
    readonly text: string;
  };
}

export interface EvidenceEntry {
  /** "E1", in the digits of the document. */
  readonly label: string;
  readonly grade: string;
  /** Who, where, when, on what terms: a line each. */
  readonly source: readonly string[];
  readonly mark: string;
  /** Empty where the words are in the language of the document, or nobody has translated them. */
  readonly translation: readonly Run[];
  /** One language, its own. */
  readonly original: readonly Run[];
  /** What the statement reveals and where it is used: run-in label and words. */
  readonly remarks: readonly LineAnswer[];
}

/** Every statement that the document cites, with its original words. */
export interface EvidencePart extends Part {
  readonly form: 'evidence';
  readonly heads: { readonly source: string; readonly translation: string; readonly original: string };
  readonly entries: readonly EvidenceEntry[];
  readonly after: readonly Run[];
}

export type TimelineEntry =
  | {
      readonly kind: 'event';
      /** The calendar that comes first in the language, and the other one; the second may be empty. */
      readonly date: string;
      readonly otherDate: string;
      readonly mark: string;
      readonly runs: readonly Run[];
      readonly source: readonly Run[];
    }
  /** The day of the document, between two heavy rules. */
  | { readonly kind: 'today'; readonly text: string };

export interface TimelinePart extends Part {
  readonly form: 'timeline';
  readonly heads: { readonly date: string; readonly event: string; readonly source: string };
  readonly entries: readonly TimelineEntry[];
  readonly after: readonly Run[];
}

/** One half-page card: complete in itself, with the banner, the symbol and the copy of the document. */
export interface Card {
  /** Its place among all cards, from 1. */
  readonly number: number;
  readonly mode: string;
  readonly issue: string;
  readonly title: readonly Run[];
  /** Short enough for a card at its smallest size; a long point goes on over several cards. */
  readonly line: readonly Run[];
  readonly answers: readonly LineAnswer[];
  readonly mark: string;
  readonly source: readonly Run[];
}

/** Cards, two to a sheet. The page has no head or foot of its own. */
export interface CardsPart {
  readonly form: 'cards';
  /** As in "card 3 of 12". */
  readonly label: string;
  readonly cards: readonly Card[];
}

export interface SpokenParagraph {
  readonly number: number;
  readonly mark: string;
  /** When to say it, or empty. */
  readonly cue: string;
  readonly language?: PrintLanguage;
  readonly runs: readonly Run[];
}

/** Speaking notes: numbered paragraphs in large type. */
export interface SpeakingNotesPart extends Part {
  readonly form: 'speaking-notes';
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly SpokenParagraph[] }[];
}

/** A new form is a new member here, a case in every writer, and a template file. */
export type PrintPart =
  | CoverPart
  | ContentsPart
  | BriefPart
  | LinesPart
  | MatrixPart
  | EvidencePart
  | TimelinePart
  | CardsPart
  | SpeakingNotesPart;
