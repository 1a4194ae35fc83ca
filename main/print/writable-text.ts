// What a file of text or of XML cannot hold: each such character becomes a visible mark, [U+0001], as in the PDF.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { changeTexts } from './print-texts.ts';

// Controls, halves of surrogate pairs and two noncharacters. Every other character is left as it is.
const unwritable = /(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

const writable = (words: string): string =>
  words
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(unwritable, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

export const writableDocument = (document: PrintDocument): PrintDocument => changeTexts(document, writable);
