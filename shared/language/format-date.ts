// Writes a date as a document prints it: from our own tables, so that every machine gives the same bytes.
import { type OtherCalendar, toCalendar } from '#shared/core/calendars.ts';
import { type DateParts, type DateValue, earliestDay, latestDay, partsOf } from '#shared/core/dates.ts';
import { type Digits, toDigits } from '#shared/core/digits.ts';
import { calendar as arabic } from '#shared/language/ar/calendar.ts';
import { calendar as english } from '#shared/language/en/calendar.ts';
import { calendar as persian } from '#shared/language/fa/calendar.ts';
import { calendar as french } from '#shared/language/fr/calendar.ts';
import { directionOf } from '#shared/language/languages.ts';
import { calendar as malay } from '#shared/language/ms/calendar.ts';
import { calendar as turkish } from '#shared/language/tr/calendar.ts';
import { calendar as urdu } from '#shared/language/ur/calendar.ts';
import type { CalendarWords, DateLanguage, MonthNames } from './calendar.ts';

export interface DateStyle {
  readonly language: DateLanguage;
  readonly digits: Digits;
}

export interface DualDateStyle extends DateStyle {
  /** The calendar beside the Gregorian one; null for none. */
  readonly hijri: OtherCalendar | null;
}

/** The tables of each language in which a date can be written. */
export const calendarWords: Readonly<Record<DateLanguage, CalendarWords>> = {
  en: english,
  ar: arabic,
  fr: french,
  tr: turkish,
  fa: persian,
  ur: urdu,
  ms: malay,
};

/** '15 September 2027', 'September 2027', '2027' or 'about March 2027', with no-break spaces. Gregorian only. */
export const formatDate = (value: DateValue, style: DateStyle): string => formatDateRange(value, value, style);

/**
 * '15 September 2027, 14 Rabi‘ al-Akhir 1449 H (Umm al-Qura)'; in Arabic, Persian and Urdu the Hijri date comes first. A month
 * or a year covers two of the other calendar, and both are named. A sighted day is shown instead of the computed one.
 */
export const formatDualDate = (value: DateValue, style: DualDateStyle): string =>
  formatDualDateRange(value, value, style);

/** '14 to 16 September 2027'. What both ends share is written once. Gregorian only. */
export function formatDateRange(start: DateValue, end: DateValue, style: DateStyle): string {
  const words = calendarWords[style.language];
  return withAbout(start, end, words, toDigits(gregorianSpan(start, end, words, ''), style.digits));
}

/** '14 to 16 September 2027, 13 to 15 Rabi‘ al-Akhir 1449 H (Umm al-Qura)'. */
export function formatDualDateRange(start: DateValue, end: DateValue, style: DualDateStyle): string {
  const spans = spansOf(start, end, style);
  if (spans === null) return formatDateRange(start, end, style);
  const words = calendarWords[style.language];
  return withAbout(start, end, words, words.dual(spans.gregorian, spans.other, spans.calendar));
}

/**
 * The same apart, for two lines: the calendar that comes first in the language, then the other one; the Hijri one is named.
 * One line where there is no second calendar.
 */
export const formatDateLines = (start: DateValue, end: DateValue, style: DualDateStyle): readonly string[] =>
  dateLines(start, end, style, true);

/** The same where the calendar is named above them all: only a sighted day says its authority. */
export const formatBareDateLines = (start: DateValue, end: DateValue, style: DualDateStyle): readonly string[] =>
  dateLines(start, end, style, false);

function dateLines(start: DateValue, end: DateValue, style: DualDateStyle, isNamed: boolean): readonly string[] {
  const spans = spansOf(start, end, style);
  if (spans === null) return [formatDateRange(start, end, style)];
  const words = calendarWords[style.language];
  const gregorian = withAbout(start, end, words, spans.gregorian);
  const name = isNamed || spans.isSighted ? ` (${spans.calendar})` : '';
  const other = `${withAbout(start, end, words, spans.other)}${name}`;
  // Languages written from the right name the Hijri date first.
  return directionOf(style.language) === 'rtl' ? [other, gregorian] : [gregorian, other];
}

function spansOf(start: DateValue, end: DateValue, style: DualDateStyle) {
  if (style.hijri === null) return null;
  const words = calendarWords[style.language];
  const authorities = style.hijri === 'persian' ? [] : [start, end].flatMap((value) => value.sighted?.authority ?? []);
  const calendar =
    authorities.length === 0 ? words.calendars[style.hijri] : words.sighted([...new Set(authorities)].join(', '));
  // Digits are turned before the name is added: the name of an authority keeps its own.
  return {
    gregorian: toDigits(gregorianSpan(start, end, words, words.eras.gregorian), style.digits),
    other: toDigits(otherSpan(start, end, words, style.hijri), style.digits),
    calendar,
    isSighted: authorities.length > 0,
  };
}

/** 'Wednesday' of the Gregorian day '2027-09-15'. @throws when `isoDay` is not a whole day that exists */
export function weekdayName(isoDay: string, language: DateLanguage): string {
  const name = calendarWords[language].weekdays[new Date(`${isoDay}T00:00:00Z`).getUTCDay()];
  if (name === undefined) throw new Error(`Not a whole day: ${isoDay}`);
  return name;
}

/** '2 Nov', 'Nov 2027' or '2027': for tables and time lines where the year is clear from the place; '2 Nov 2027' where it is not. */
export function formatShortDate(value: DateValue, style: DateStyle, hasYear = false): string {
  const words = calendarWords[style.language];
  const parts = partsOf(value);
  const shown = parts.day === null || hasYear ? parts : { ...parts, year: null };
  const written = one(shown, { months: words.gregorianShort, era: '', firstDay: words.firstDay });
  return withAbout(value, value, words, toDigits(written, style.digits));
}

const withAbout = (start: DateValue, end: DateValue, words: CalendarWords, written: string): string =>
  start.precision === 'about' || end.precision === 'about' ? words.about(written) : written;

interface SpanStyle {
  readonly months: MonthNames;
  readonly era: string;
  readonly firstDay: string | undefined;
}

const gregorianSpan = (start: DateValue, end: DateValue, words: CalendarWords, era: string): string =>
  span(partsOf(start), partsOf(end), words, { months: words.gregorian, era, firstDay: words.firstDay });

function otherSpan(start: DateValue, end: DateValue, words: CalendarWords, calendar: OtherCalendar): string {
  const isPersian = calendar === 'persian';
  return span(
    otherEnd(start, earliestDay(start), calendar),
    otherEnd(end, latestDay(end), calendar),
    words,
    isPersian
      ? { months: words.persian, era: words.eras.persian, firstDay: undefined }
      : { months: words.islamic, era: words.eras.islamic, firstDay: undefined },
  );
}

/** An end of the range in the other calendar, as precise as the value is. A sighted day stands in for the computed one. */
function otherEnd(value: DateValue, isoDay: string, calendar: OtherCalendar): DateParts {
  const precise = partsOf(value);
  const { year, month, day } =
    calendar === 'persian' || value.sighted === null ? toCalendar(isoDay, calendar) : value.sighted;
  return { year, month: precise.month === null ? null : month, day: precise.day === null ? null : day };
}

function span(start: DateParts, end: DateParts, words: CalendarWords, style: SpanStyle): string {
  const whole = one(end, style);
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  if (sameMonth && start.day === end.day) return whole;
  if (sameMonth && start.day !== null && end.day !== null) return words.range(dayText(start.day, style), whole, true);
  if (sameYear && start.month !== null && end.month !== null && (start.day === null) === (end.day === null)) {
    return words.range(one({ ...start, year: null }, style), whole, false);
  }
  const onlyYears = start.month === null && end.month === null;
  return words.range(one(start, onlyYears ? { ...style, era: '' } : style), whole, false);
}

const dayText = (day: number, style: SpanStyle): string =>
  day === 1 && style.firstDay !== undefined ? style.firstDay : String(day);

/** One date, without its year where that is null. */
function one(parts: { readonly year: number | null } & Omit<DateParts, 'year'>, style: SpanStyle): string {
  const pieces = [
    parts.day === null ? '' : dayText(parts.day, style),
    parts.month === null ? '' : (style.months[parts.month - 1] ?? ''),
    parts.year === null ? '' : `${parts.year}${style.era}`,
  ];
  return pieces.filter((piece) => piece !== '').join('\u00a0');
}
