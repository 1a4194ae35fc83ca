// Runs, footnotes and paragraphs of a Word file: each stretch of one script carries its own direction, face and language tag.
import {
  Bookmark,
  FootnoteReferenceRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { PrintLanguage, Run } from '#shared/briefing/print-blocks.ts';
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import { toDigits } from '#shared/core/digits.ts';
import { directionOf } from '#shared/language/languages.ts';
import { fontOf } from './docx-styles.ts';
import type { Voice } from './fonts.ts';

export const isRightToLeft = (language: PrintLanguage): boolean => directionOf(language) === 'rtl';

const tags: Readonly<Record<PrintLanguage, string>> = {
  en: 'en-GB',
  ar: 'ar-SA',
  fr: 'fr-FR',
  tr: 'tr-TR',
  fa: 'fa-IR',
  ur: 'ur-PK',
  ms: 'ms-MY',
};

/** What is written while a document is set: its footnotes, in the order of their marks. */
export interface WordMaking {
  readonly document: PrintDocument;
  readonly footnotes: Record<string, { children: readonly Paragraph[] }>;
}

export const tagOf = ({ document }: WordMaking, language: PrintLanguage): string =>
  language === document.language ? `${language}-${document.region}` : tags[language];

/** Numbers that the document leaves to its writer. Page and note numbers stay Word's own: it has no setting for their digits. */
export const digits = ({ document }: WordMaking, number: number): string => toDigits(String(number), document.digits);

// Word takes the direction of letters from the run, not from the letters: a word in the other script needs a run of its own.
const latinStretch = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}0-9 .,:;'’&/–-]*[\p{Script=Latin}\p{M}0-9])?/gu;
const arabicStretch = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s،؛؟:.\u200c-\u200f-]*[\p{Script=Arabic}\p{M}])?/gu;

interface Stretch {
  readonly text: string;
  readonly other: boolean;
}

export function stretchesOf(text: string, rtl: boolean): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(rtl ? latinStretch : arabicStretch)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), other: false });
    found.push({ text: match[0], other: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), other: false });
  return found;
}

interface RunSetting {
  readonly voice?: Voice;
  /** Of the words around, where it is another than the document's. */
  readonly language?: PrintLanguage | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** One text as runs, a line feed as a line break. Face and size come from the style unless a voice is named. */
export function text(making: WordMaking, words: string, setting: RunSetting = {}): readonly TextRun[] {
  const language = setting.language ?? making.document.language;
  const rtl = isRightToLeft(language);
  // Words against the direction around them: their last full stop would go to the other end without a sign that says which is theirs.
  const sign = rtl === isRightToLeft(making.document.language) || words === '' ? '' : rtl ? '\u200f' : '\u200e';
  return `${sign}${words}${sign}`.split('\n').flatMap((line, index) =>
    (index > 0 && line === '' ? [{ text: '', other: false }] : stretchesOf(line, rtl)).map((stretch, place) => {
      const across = stretch.other ? !rtl : rtl;
      const spoken = stretch.other ? (rtl ? 'en' : 'ar') : language;
      const named = setting.voice !== undefined || spoken === 'ur' || (across && language !== making.document.language);
      return new TextRun({
        text: stretch.text,
        ...(index > 0 && place === 0 ? { break: 1 } : {}),
        ...(setting.bold === true ? { bold: true } : {}),
        ...(setting.italic === true ? { italics: true, italicsComplexScript: false } : {}),
        ...(named ? { font: fontOf(setting.voice ?? 'serif', spoken) } : {}),
        ...(setting.voice === 'sans' ? { size: 17, sizeComplexScript: 19 } : {}),
        ...(across
          ? { rightToLeft: true, language: { bidirectional: tagOf(making, spoken) } }
          : { language: { value: tagOf(making, spoken) } }),
      });
    }),
  );
}

function footnote(making: WordMaking, id: string): readonly ParagraphChild[] {
  const note = making.document.notes.find((one) => one.id === id);
  if (note === undefined) return [];
  const number = Object.keys(making.footnotes).length + 1;
  const grade =
    note.grade === '' ? [] : [...text(making, note.grade, { bold: true, language: 'en' }), ...text(making, '  ')];
  making.footnotes[number] = {
    children: [
      paragraph(making, 'FootnoteText', [new TextRun({ children: [new Tab()] }), ...grade, ...runs(making, note.runs)]),
    ],
  };
  return [new FootnoteReferenceRun(number)];
}

/** Runs with the marks of their notes. */
export const runs = (making: WordMaking, given: readonly Run[], setting: RunSetting = {}): readonly ParagraphChild[] =>
  given.flatMap((run) => [
    ...text(making, run.text, {
      ...setting,
      language: run.language ?? setting.language,
      ...(run.small === true ? { voice: 'sans' as const } : {}),
      bold: run.bold ?? setting.bold ?? false,
      italic: run.italic ?? setting.italic ?? false,
    }),
    ...(run.note === undefined ? [] : footnote(making, run.note)),
  ]);

type ParagraphSetting = Omit<IParagraphOptions, 'style' | 'children' | 'bidirectional'> & {
  readonly language?: PrintLanguage | undefined;
};

export const paragraph = (
  making: WordMaking,
  style: string,
  children: readonly ParagraphChild[],
  { language, ...setting }: ParagraphSetting = {},
): Paragraph =>
  new Paragraph({ style, bidirectional: isRightToLeft(language ?? making.document.language), children, ...setting });

export const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/** The marking of a portion, in its parentheses; nothing where there is none. */
export const mark = (making: WordMaking, words: string, after = ' '): readonly TextRun[] =>
  words === '' ? [] : text(making, `(${words})${after}`, { voice: 'sans' });

export const bookmarked = (id: string, children: readonly ParagraphChild[]): Bookmark => new Bookmark({ id, children });
