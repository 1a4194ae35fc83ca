// PrintDocument to a Word file that can be edited: real styles, footnotes, tables and fields. Equal documents give equal bytes.
import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, type Paragraph, TextRun } from 'docx';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { PrintPart } from '#shared/briefing/print-parts.ts';
import { assertNever } from '#shared/core/assert-never.ts';
import { atEnd, cards, evidence, frame, matrix, timeline } from './docx-annexes.ts';
import { settledPackage } from './docx-package.ts';
import { brief, contents, cover, type Flow, lines, measure, opening, speakingNotes } from './docx-parts.ts';
import { paragraph, text, type WordMaking } from './docx-runs.ts';
import { twips, wordStyles } from './docx-styles.ts';
import { ReplacedCharacters } from './glyphs.ts';
import { writableDocument } from './writable-text.ts';

/** Millimetres, upright. */
const sheets = { a4: [210, 297], letter: [215.9, 279.4], a3: [297, 420] } as const;
const landscapeSides = 20;

const isLandscape = (part: PrintPart): boolean => part.form === 'matrix';

const sheetOf = ({ document }: WordMaking, part: PrintPart): readonly [number, number] =>
  sheets[part.form === 'matrix' && part.sheet === 'a3' ? 'a3' : document.paper];

const textWidth = (making: WordMaking, part: PrintPart): number =>
  isLandscape(part) ? sheetOf(making, part)[1] - 2 * landscapeSides : measure;

function flow(making: WordMaking, part: PrintPart, index: number): Flow {
  switch (part.form) {
    case 'cover':
      return cover(making, part);
    case 'contents':
      return contents(making, part);
    case 'brief':
      return [...opening(making, part, index), ...brief(making, part, index)];
    case 'lines':
      return [...opening(making, part, index), ...lines(making, part, index)];
    case 'matrix':
      return [...opening(making, part, index), ...matrix(making, part, textWidth(making, part))];
    case 'evidence':
      return [...opening(making, part, index), ...evidence(making, part)];
    case 'timeline':
      return [...opening(making, part, index), ...timeline(making, part)];
    case 'cards':
      return cards(making, part);
    case 'speaking-notes':
      return [...opening(making, part, index), ...speakingNotes(making, part, index)];
    default:
      return assertNever(part);
  }
}

const field = (name: (typeof PageNumber)[keyof typeof PageNumber]): TextRun => new TextRun({ children: [name] });

function headAndFoot(making: WordMaking, width: number) {
  const { symbol, issued, copy, shortTitle, labels } = making.document;
  const line = (style: string, words: string): readonly Paragraph[] => [paragraph(making, style, text(making, words))];
  const pages = [field(PageNumber.CURRENT), ...text(making, ` ${labels.of} `), field(PageNumber.TOTAL_PAGES)];
  const copyLine = paragraph(making, 'Header', text(making, copy), atEnd);
  const head = frame(making, width, [...line('Header', symbol), ...line('Header', issued)], [copyLine]);
  const foot = frame(making, width, line('Footer', shortTitle), [paragraph(making, 'Footer', pages, atEnd)]);
  const gap = paragraph(making, 'DiwanGap', []);
  return {
    headers: { default: new Header({ children: [head, gap] }) },
    footers: { default: new Footer({ children: [foot, gap] }) },
  };
}

// A Word file has no inside and outside unless it is printed on both sides; the wider margin is where a single sheet is bound.
function margins(making: WordMaking, part: PrintPart) {
  if (part.form === 'cards') return { top: 10, bottom: 10, left: 18, right: 18, header: 0, footer: 0 };
  if (isLandscape(part))
    return { top: 34, bottom: 30, left: landscapeSides, right: landscapeSides, header: 15, footer: 13 };
  const outside = sheetOf(making, part)[0] - 33 - measure;
  const [left, right] = making.document.direction === 'rtl' ? [outside, 33] : [33, outside];
  return { top: 36, bottom: 32, left, right, header: 16, footer: 14 };
}

/**
 * Each part is a section and begins a page. Notes are numbered through the whole file and not afresh in each part: LibreOffice
 * knows no numbering by sections, and numbered some of them 0.
 */
function section(making: WordMaking, part: PrintPart, index: number): ISectionOptions {
  const [width, height] = sheetOf(making, part);
  const margin = Object.fromEntries(Object.entries(margins(making, part)).map(([side, size]) => [side, twips(size)]));
  return {
    properties: {
      type: 'nextPage',
      page: {
        // For a landscape sheet the library turns the two itself.
        size: { width: twips(width), height: twips(height), orientation: isLandscape(part) ? 'landscape' : 'portrait' },
        margin: { ...margin, gutter: 0 },
      },
    },
    ...(part.form === 'cards'
      ? { headers: { default: new Header({ children: [] }) }, footers: { default: new Footer({ children: [] }) } }
      : headAndFoot(making, textWidth(making, part))),
    children: flow(making, part, index),
  };
}

/** @param replaced is told of each character that had to give way to a mark */
export async function writeDocx(given: PrintDocument, replaced = new ReplacedCharacters()): Promise<Uint8Array> {
  const document = writableDocument(given, replaced);
  const making: WordMaking = { document, footnotes: {} };
  const sections = document.parts.map((part, index) => section(making, part, index));
  const file = new Document({
    title: document.title,
    creator: document.author,
    styles: wordStyles(document.language),
    footnotes: making.footnotes,
    sections,
  });
  return settledPackage(await Packer.pack(file, 'uint8array'), document);
}
