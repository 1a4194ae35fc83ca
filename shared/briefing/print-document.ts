// What is printed, as plain JSON: words already chosen, numbered, dated and cleared for one reader; a writer only sets them.
import type { Digits } from '#shared/core/digits.ts';
import type { PrintLanguage, PrintNote } from './print-blocks.ts';
import type { PrintPart } from './print-parts.ts';

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
  /** Those that a writer gives to page, tab, paragraph and note numbers. All other digits come as they shall print. */
  readonly digits: Digits;
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
