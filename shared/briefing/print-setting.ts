// How a document is set: its language and what follows from it, its digits and its second calendar; and dates and runs in that setting.
import type { DateValue } from '#shared/core/dates.ts';
import { type Digits, toDigits } from '#shared/core/digits.ts';
import { formatDate, formatDualDate } from '#shared/language/format-date.ts';
import { directionOf } from '#shared/language/languages.ts';
import { type PrintWords, printWords } from '#shared/language/print-words.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { type Worded, wordingIn } from '#shared/records/worded.ts';
import { houseText } from './house-text.ts';
import type { PrintLanguage, Run } from './print-blocks.ts';
import { textOf } from './runs.ts';

export interface PrintSetting {
  readonly language: PrintLanguage;
  readonly region: string;
  readonly direction: 'ltr' | 'rtl';
  readonly digits: Digits;
  readonly hijri: RecordOf<'brief'>['body']['hijri'];
  readonly words: PrintWords;
}

/** The region whose habits of setting apply, ISO 3166-1 alpha-2. */
const regions: Readonly<Record<PrintLanguage, string>> = {
  en: 'GB',
  ar: 'SA',
  fr: 'FR',
  tr: 'TR',
  fa: 'IR',
  ur: 'PK',
  ms: 'MY',
};

const usualDigits: Readonly<Partial<Record<PrintLanguage, Digits>>> = { ar: 'arab', fa: 'arabext', ur: 'arabext' };

export const isPrintLanguage = (language: string): language is PrintLanguage => Object.hasOwn(regions, language);

/** A language that no document can be set in gets English apparatus; the words of the records stay as they are. */
export function settingOf(
  brief: Pick<RecordOf<'brief'>['body'], 'language' | 'digits' | 'hijri'>,
  asked: string | undefined,
): PrintSetting {
  const language = [asked ?? '', brief.language].find(isPrintLanguage) ?? 'en';
  return {
    language,
    region: regions[language],
    direction: directionOf(language),
    digits: brief.digits ?? usualDigits[language] ?? 'latn',
    hijri: brief.hijri,
    words: printWords[language],
  };
}

/** With the named second calendar, in the order of the language. */
export const dateText = (value: DateValue, { language, digits, hijri }: PrintSetting): string =>
  formatDualDate(value, { language, digits, hijri });

/**
 * Where there is little room, at the head of a page and in a footnote: Latin script says the Gregorian date alone; where the
 * other calendar comes first it stays, with its name.
 */
export const shortDateText = (value: DateValue, setting: PrintSetting): string =>
  setting.direction === 'rtl' ? dateText(value, setting) : formatDate(value, setting);

interface Emphasis {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const arabicWords = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\u200c\u200d]|[ ،](?=\p{Script=Arabic}))*/gu;
const latinWords =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}0-9²³'’@_]|[ \u00a0,./:–-]{1,2}(?=[\p{Script=Latin}0-9]))*/gu;

/**
 * Words as runs: stretches in the other direction's script are set as what they are, so that letters and digits keep
 * their side. `language` is that of the words; the digits of the document are given to words in its own language only.
 */
export function runsOf(text: string, language: string, setting: PrintSetting, emphasis: Emphasis = {}): readonly Run[] {
  if (text === '') return [];
  if (language !== setting.language && isPrintLanguage(language)) {
    return [{ text: houseText(text, language), ...emphasis, language }];
  }
  const own = (words: string): Run => ({
    text: houseText(language === setting.language ? inDigits(words, setting.digits) : words, setting.language),
    ...emphasis,
  });
  const foreign: PrintLanguage = setting.direction === 'rtl' ? 'en' : 'ar';
  const runs: Run[] = [];
  let last = 0;
  for (const match of text.matchAll(setting.direction === 'rtl' ? latinWords : arabicWords)) {
    if (match.index > last) runs.push(own(text.slice(last, match.index)));
    runs.push({ text: houseText(match[0], foreign), ...emphasis, language: foreign });
    last = match.index + match[0].length;
  }
  if (last < text.length) runs.push(own(text.slice(last)));
  return runs;
}

/** Numbers of a text in the digits of the document, with the separator between thousands that goes with them. */
export const inDigits = (text: string, digits: Digits): string =>
  digits === 'latn' ? text : toDigits(text.replace(/([0-9]),(?=[0-9]{3}(?![0-9]))/g, '$1٬'), digits);

/** The same where there is room for one plain text only. */
export const plainWords = (text: string, language: string, setting: PrintSetting): string =>
  textOf(runsOf(text, language, setting));

/** In the language of the document where there is a translation, where there is room for one plain text only. */
export function plainIn(worded: Worded, { setting }: { readonly setting: PrintSetting }): string {
  const { text, language } = wordingIn(worded, setting.language);
  return plainWords(text, language, setting);
}

/** The same as runs, which keep the language they are in. */
export function runsIn(worded: Worded, { setting }: { readonly setting: PrintSetting }): readonly Run[] {
  const { text, language } = wordingIn(worded, setting.language);
  return runsOf(text, language, setting);
}
