// What of a document is missing on its pages, as poppler reads them: words in Latin letters, and letters of every script.

import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { textsOf } from './texts-of.ts';

/** A text extractor gives Latin words back as words; Arabic ones it may take apart or turn around, but loses no letter of them. */
const pieces = [/[\p{Script=Latin}0-9]{2,}/gu, /\p{L}/gu];

function count(texts: readonly string[], piece: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [found] of text.normalize('NFKC').toLowerCase().matchAll(piece)) {
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
  }
  return counts;
}

/** How often each note is printed: once at every mark. */
function marksIn(value: unknown, marks: Map<string, number> = new Map()): ReadonlyMap<string, number> {
  if (typeof value !== 'object' || value === null) return marks;
  if ('note' in value && typeof value.note === 'string') marks.set(value.note, (marks.get(value.note) ?? 0) + 1);
  for (const inner of Object.values(value)) marksIn(inner, marks);
  return marks;
}

/** Every text as often as it prints, but for what repeats on each page. Title and author of the whole are for the file alone. */
function textsAsPrinted(document: PrintDocument): readonly string[] {
  const marks = marksIn(document.parts);
  const notes = document.notes.flatMap((note) => Array.from({ length: marks.get(note.id) ?? 0 }, () => note));
  return textsOf({ ...document, title: '', author: '', notes }).map(({ text }) => text);
}

/** "word: 3 of 5" for each that stands less often on the pages than in the document. */
export const missingWords = (document: PrintDocument, pages: readonly string[]): readonly string[] =>
  pieces.flatMap((piece) => {
    const there = count(pages, piece);
    return [...count(textsAsPrinted(document), piece)].flatMap(([word, times]) => {
      const found = there.get(word) ?? 0;
      return found >= times ? [] : [`${word}: ${found} of ${times}`];
    });
  });
