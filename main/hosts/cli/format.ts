// How ids, markings, dates, times and sizes are written in a terminal.
import type { DateValue } from '#shared/core/dates.ts';
import type { ChangeLabel } from '#shared/language/change-label.ts';
import { formatDualDate } from '#shared/language/format-date.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { Marking } from '#shared/records/marking.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { isolated, lineOf } from './text-width.ts';
import type { CliWords } from './words.ts';

/** The end of an id: the beginning is a clock, and the same for all that was made together. */
export const shortId = (id: string): string => id.slice(-8);

/** 'S//DELEGATION-ONLY', or the words for a record that nobody has marked. */
export const markingText = ({ level, caveats }: Marking, words: CliWords): string =>
  level === null ? words.unmarked : [level, ...caveats].join('//');

/** Gregorian and Umm al-Qura; no-break spaces become plain ones, so that what is copied from a terminal can be searched for. */
export const dateText = (date: DateValue, language: InterfaceLanguage): string =>
  formatDualDate(date, {
    language,
    digits: language === 'ar' ? 'arab' : 'latn',
    hijri: 'islamic-umalqura',
  }).replaceAll('\u00a0', ' ');

export const dayText = (isoDay: string, language: InterfaceLanguage): string =>
  dateText({ date: isoDay, precision: 'day', sighted: null }, language);

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment on the user's clock: '2027-09-15 14:02'. */
export function timeText(isoTime: string): string {
  const time = new Date(isoTime);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

const units = ['B', 'KB', 'MB', 'GB'];

/** '1.4 MB'. */
export function sizeText(bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${step === 0 ? bytes : (bytes / 1000 ** step).toFixed(1)} ${units[step]}`;
}

/** 'Corrected position “...”'. */
export function labelText({ act, kind, title }: ChangeLabel, words: CliWords, language: InterfaceLanguage): string {
  const named = kind !== null && isKindName(kind) ? definitionOf(kind).words[language].one : '';
  return [words.acts[act], named, title === '' ? '' : isolated(lineOf(title))]
    .filter((part) => part !== '')
    .join(' · ');
}
