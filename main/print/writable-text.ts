// What a file of text or of XML cannot hold: each such character becomes a visible mark, [U+0001], as in the PDF.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { codePointOf, type ReplacedCharacters } from './glyphs.ts';
import { changeTexts } from './print-texts.ts';

// Controls, halves of surrogate pairs and two noncharacters. Every other character is left as it is.
const unwritable = /(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** @param replaced is told of each character that had to give way to its mark */
export const writableDocument = (document: PrintDocument, replaced: ReplacedCharacters): PrintDocument =>
  changeTexts(document, (words) =>
    words
      .replace(lineBreaks, '\n')
      .replaceAll('\t', ' ')
      .replace(unwritable, (character) => {
        replaced.add(character);
        return `[${codePointOf(character)}]`;
      }),
  );
