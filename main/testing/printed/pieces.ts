// Short ways to write print documents by hand, for tests of print only.
import type { Run } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { BriefSection } from '#shared/briefing/print-parts.ts';

export type Piece = string | Run;

export const runs = (...pieces: readonly Piece[]): readonly Run[] =>
  pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));

/** Sections whose paragraphs are numbered through the whole brief. Each paragraph is its marking, then its pieces. */
export function numbered(
  sections: Readonly<Record<string, readonly (readonly [string, ...Piece[]])[]>>,
): readonly BriefSection[] {
  let number = 0;
  return Object.entries(sections).map(([title, paragraphs]) => ({
    title,
    blocks: paragraphs.map(([mark, ...pieces]) => {
      number += 1;
      return { kind: 'paragraph', number, mark, runs: runs(...pieces) };
    }),
  }));
}

/** A one-part brief in English around the given sections, for documents where only these matter. */
export const plainDocument = (sections: readonly BriefSection[]): PrintDocument => ({
  language: 'en',
  region: 'GB',
  direction: 'ltr',
  digits: 'latn',
  paper: 'a4',
  banner: 'Restricted',
  symbol: 'SAM/TEST/1',
  issued: '4 March 2031',
  isoDate: '2031-03-04',
  copy: 'Copy 1 of 1',
  shortTitle: 'Test of print',
  title: 'Test of print',
  author: 'Asmar Desk',
  labels: { of: 'of', tab: 'Tab' },
  notes: [],
  parts: [{ form: 'brief', tab: null, mark: '', title: 'Test of print', lead: [], sections }],
});
