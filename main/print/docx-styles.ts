// The styles of a Word file: the faces and sizes of our printed matter, Latin and complex script side by side in each.
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { PrintLanguage } from '#shared/briefing/print-blocks.ts';
import { faceChains, scripts, type Voice } from './fonts.ts';

/** Twentieths of a point, the measure of Word. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

export const black = '000000';

// Word asks for the first pair in Latin letters and for `cs` in runs marked as right to left. Faces go by name: a machine
// without them shows its own, and nothing is lost.
export const fontOf = (voice: Voice, language: PrintLanguage) => {
  const latin = faceChains.latin[voice][0]?.family ?? '';
  const script = scripts[language];
  const complex = faceChains[script === 'latin' ? 'arabic' : script][voice][0]?.family ?? '';
  return { ascii: latin, hAnsi: latin, eastAsia: latin, cs: complex };
};

interface Setting {
  readonly id: string;
  readonly name: string;
  readonly voice?: Voice;
  /** Points: Latin, then complex script. */
  readonly size: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** Baseline distance of Latin lines; taller scripts open the line themselves. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly outline?: number;
  /** Millimetres from the start edge, and how far the first line hangs back. */
  readonly indent?: readonly [number, number];
}

const settings: readonly Setting[] = [
  { id: 'Title', name: 'Title', size: [32, 36], after: 17 },
  { id: 'Heading1', name: 'heading 1', size: [22, 25], after: 14, keepNext: true, outline: 0 },
  {
    id: 'Heading2',
    name: 'heading 2',
    size: [11.5, 14.5],
    bold: true,
    before: 20,
    after: 9,
    keepNext: true,
    outline: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    voice: 'sans',
    size: [8.5, 9.5],
    bold: true,
    before: 11,
    after: 5,
    keepNext: true,
    outline: 2,
  },
  { id: 'BodyText', name: 'Body Text', size: [10.5, 12.5], after: 5.5, line: 15 },
  { id: 'Quote', name: 'Quote', size: [10.5, 12.5], after: 5.5, line: 15, indent: [24, 0] },
  { id: 'FootnoteText', name: 'footnote text', size: [8.25, 10], line: 11.25, indent: [8, 8] },
  { id: 'Header', name: 'header', voice: 'sans', size: [8, 9] },
  { id: 'Footer', name: 'footer', voice: 'sans', size: [8, 9] },
  { id: 'TOC1', name: 'toc 1', size: [10.5, 12.5], before: 14, indent: [9, 9] },
  { id: 'TOC2', name: 'toc 2', size: [9.25, 11], before: 4, indent: [9, 0] },
  { id: 'DiwanTab', name: 'Diwan tab', voice: 'sans', size: [8.5, 9.5], bold: true, after: 8, keepNext: true },
  { id: 'DiwanLead', name: 'Diwan lead', size: [10.5, 12.5], italic: true, after: 18, line: 15 },
  {
    id: 'DiwanParagraph',
    name: 'Diwan numbered paragraph',
    size: [10.5, 12.5],
    after: 5.5,
    line: 15,
    indent: [19, 19],
  },
  { id: 'DiwanList1', name: 'Diwan list 1', size: [10.5, 12.5], after: 4, line: 15, indent: [25, 6] },
  { id: 'DiwanList2', name: 'Diwan list 2', size: [10.5, 12.5], after: 4, line: 15, indent: [31, 6] },
  { id: 'DiwanList3', name: 'Diwan list 3', size: [10.5, 12.5], after: 4, line: 15, indent: [37, 6] },
  { id: 'DiwanSource', name: 'Diwan source', voice: 'sans', size: [8, 9], after: 4 },
  { id: 'DiwanQuoteSource', name: 'Diwan source of a quote', voice: 'sans', size: [8, 9], after: 8, indent: [24, 0] },
  { id: 'DiwanLabel', name: 'Diwan label', voice: 'sans', size: [8, 9], after: 2 },
  { id: 'DiwanStrongLabel', name: 'Diwan strong label', voice: 'sans', size: [8, 9], bold: true, after: 2 },
  {
    id: 'DiwanTableHead',
    name: 'Diwan table head',
    voice: 'sans',
    size: [8, 9],
    bold: true,
    before: 3,
    after: 3,
    keepNext: true,
  },
  { id: 'DiwanTableText', name: 'Diwan table text', size: [9.5, 11.5], before: 1, after: 3 },
  { id: 'DiwanTableSmall', name: 'Diwan table small text', voice: 'sans', size: [8, 9], before: 1, after: 2 },
  { id: 'DiwanGap', name: 'Diwan gap', voice: 'sans', size: [4, 4] },
  { id: 'DiwanBanner', name: 'Diwan banner', voice: 'sans', size: [10.5, 12.5], bold: true, capitals: true },
  { id: 'DiwanCoverKind', name: 'Diwan cover kind', voice: 'sans', size: [10, 11], before: 85, after: 20 },
  { id: 'DiwanCoverOther', name: 'Diwan cover title in the other script', size: [26, 29], after: 34 },
  { id: 'DiwanCoverMeeting', name: 'Diwan cover meeting', size: [15, 17], after: 10 },
  { id: 'DiwanCoverLine', name: 'Diwan cover line', size: [12, 14], after: 6 },
  { id: 'DiwanCardMode', name: 'Diwan card mode', voice: 'sans', size: [11, 12], after: 10 },
  { id: 'DiwanCardTitle', name: 'Diwan card title', size: [21, 25], bold: true, after: 10 },
  { id: 'DiwanCard', name: 'Diwan card point', size: [19, 23], after: 10 },
  { id: 'DiwanCardLong', name: 'Diwan card long point', size: [13, 15.5], after: 6 },
  {
    id: 'DiwanCue',
    name: 'Diwan cue',
    voice: 'sans',
    size: [10, 11],
    before: 10,
    after: 3,
    keepNext: true,
    indent: [24, 0],
  },
  { id: 'DiwanSpoken', name: 'Diwan spoken paragraph', size: [16, 19], after: 11, line: 25, indent: [24, 24] },
];

const runStyle = (setting: Setting, language: PrintLanguage) => ({
  font: fontOf(setting.voice ?? 'serif', language),
  size: setting.size[0] * 2,
  sizeComplexScript: setting.size[1] * 2,
  bold: setting.bold ?? false,
  italics: setting.italic ?? false,
  // Arabic script has no italic.
  italicsComplexScript: false,
  color: black,
  ...(setting.capitals === true ? { allCaps: true } : {}),
});

const paragraphStyle = (setting: Setting, language: PrintLanguage): IParagraphStyleOptions => ({
  id: setting.id,
  name: setting.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: runStyle(setting, language),
  paragraph: {
    spacing: {
      before: (setting.before ?? 0) * 20,
      after: (setting.after ?? 0) * 20,
      ...(setting.line === undefined ? {} : { line: setting.line * 20, lineRule: 'atLeast' }),
    },
    ...(setting.keepNext === true ? { keepNext: true } : {}),
    ...(setting.outline === undefined ? {} : { outlineLevel: setting.outline }),
    ...(setting.indent === undefined
      ? {}
      : { indent: { left: twips(setting.indent[0]), hanging: twips(setting.indent[1]) } }),
  },
});

/** All styles of a document in this language. Ours begin with "Diwan"; the others have the names that Word knows. */
export const wordStyles = (language: PrintLanguage): IStylesOptions => ({
  default: {
    document: {
      run: { font: fontOf('serif', language), size: 21, sizeComplexScript: 25, color: black },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    // These stand in the library's own list; without this they would stand twice.
    ...Object.fromEntries(
      [
        ['title', 'Title'],
        ['heading1', 'Heading1'],
        ['heading2', 'Heading2'],
        ['heading3', 'Heading3'],
        ['footnoteText', 'FootnoteText'],
      ].flatMap(([key = '', id]) =>
        settings
          .filter((one) => one.id === id)
          .map((one) => {
            const { id: _id, ...style } = paragraphStyle(one, language);
            return [key, style] as const;
          }),
      ),
    ),
    hyperlink: { run: { color: black } },
  },
  paragraphStyles: settings
    .filter(({ id }) => !['Title', 'Heading1', 'Heading2', 'Heading3', 'FootnoteText'].includes(id))
    .map((one) => paragraphStyle(one, language)),
});
