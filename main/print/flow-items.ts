// What a flow is made of: a flat list of headings, paragraphs, tables and the rest, with their notes counted.
import type { PrintLanguage } from '#shared/briefing/print-blocks.ts';

export interface FlowRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly language: PrintLanguage;
  /** The note whose mark stands after the run: its number in its part, from 1. */
  readonly note: number | null;
}
export type FlowRuns = readonly FlowRun[];

export interface FlowNote {
  readonly number: number;
  readonly grade: string;
  readonly runs: FlowRuns;
}

export interface FlowHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** "Tab 3", in the words and digits of the document, or empty. */
  readonly tab: string;
  readonly mark: string;
  readonly runs: FlowRuns;
}

export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** In the digits of the document, or empty. */
  readonly number: string;
  readonly mark: string;
  readonly language: PrintLanguage;
  readonly runs: FlowRuns;
}

export interface FlowListItem {
  readonly kind: 'list-item';
  readonly level: 1 | 2 | 3;
  readonly marker: string;
  readonly mark: string;
  readonly language: PrintLanguage;
  readonly runs: FlowRuns;
}

export interface FlowQuote {
  readonly kind: 'quote';
  readonly mark: string;
  readonly language: PrintLanguage;
  readonly runs: FlowRuns;
  readonly source: FlowRuns;
}

/** Every row, the head too, is as wide as the widest; a table without heads has empty ones. */
export interface FlowTable {
  readonly kind: 'table';
  readonly mark: string;
  readonly head: readonly FlowRuns[];
  readonly rows: readonly (readonly FlowRuns[])[];
}

export interface FlowFacts {
  readonly kind: 'facts';
  readonly mark: string;
  readonly facts: readonly { readonly label: string; readonly runs: FlowRuns }[];
}

/** `part` begins a part (a page in print); its number makes the notes of the whole file different from each other. */
export type FlowItem =
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'part'; readonly number: number }
  | FlowHeading
  | FlowParagraph
  | FlowListItem
  | FlowQuote
  | FlowTable
  | FlowFacts
  | { readonly kind: 'notes'; readonly notes: readonly FlowNote[] };
