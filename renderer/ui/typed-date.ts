// Reads a date as people type it, in either calendar, and says in a closed list of problems why it cannot.
import { findGregorianDay, type HijriVariant } from '#shared/core/calendars.ts';
import { type DatePrecision, type DateValue, daysInMonth, findDateParts } from '#shared/core/dates.ts';
import type { MonthNames } from '#shared/language/calendar.ts';
import { calendarWords } from '#shared/language/format-date.ts';

export type DateProblem =
  | { readonly code: 'unreadable' | 'no-year' | 'year-out-of-range' }
  | { readonly code: 'no-such-month'; readonly month: number }
  /** `month` is 1 to 12; `hijriYear` is null for a Gregorian month and 0 where no year was written. */
  | {
      readonly code: 'too-many-days';
      readonly month: number;
      readonly days: number;
      readonly hijriYear: number | null;
    };

export type TypedDate =
  | { readonly ok: true; readonly value: DateValue }
  | { readonly ok: false; readonly problem: DateProblem };

const languages = ['en', 'ar', 'fr', 'tr', 'fa', 'ur', 'ms'] as const;
const latin = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit >= '۰' ? 0x6f0 : 0x660)) % 10));

/** Names are compared without case, marks, hyphens, apostrophes and the Arabic article's spelling of hamza. */
const plain = (name: string): string =>
  latin(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}'’‘ʿʾ`.\-\u00a0\s]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');

interface Month {
  readonly number: number;
  readonly isHijri: boolean;
}

const months = new Map<string, Month>();
function learn(names: MonthNames | readonly string[], isHijri: boolean): void {
  names.forEach((name, index) => {
    const key = plain(name);
    if (!months.has(key)) months.set(key, { number: index + 1, isHijri });
  });
}
for (const language of languages) {
  learn(calendarWords[language].gregorian, false);
  learn(calendarWords[language].gregorianShort, false);
  learn(calendarWords[language].islamic, true);
}
/** Other common spellings, in the order of the Hijri year. */
const otherHijri: readonly (readonly string[])[] = [
  ['Muharram', 'Moharram'],
  ['Safar'],
  ['Rabi I', 'Rabi al-Awwal', 'Rabi 1'],
  ['Rabi II', 'Rabi al-Thani', 'Rabi 2', 'ربيع الثاني'],
  ['Jumada I', 'Jumada al-Ula', 'Jumada 1'],
  ['Jumada II', 'Jumada al-Thani', 'Jumada al-Akhira', 'Jumada 2', 'جمادى الثانية'],
  ['Rajab'],
  ['Shaban', 'Shaaban'],
  ['Ramadan', 'Ramazan', 'Ramadhan'],
  ['Shawwal'],
  ['Dhu al-Qadah', 'Dhul-Qadah', 'Dhu l-Qadah', 'Zul-Qadah', 'ذو القعده'],
  ['Dhu al-Hijjah', 'Dhul-Hijjah', 'Dhu l-Hijjah', 'Zul-Hijjah', 'ذو الحجه'],
];
otherHijri.forEach((spellings, index) => {
  for (const spelling of spellings) months.set(plain(spelling), { number: index + 1, isHijri: true });
});

const aboutWords = /^(?:about|around|circa|c\.|ca\.|~|نحو|حوالي|قرابة)\s*/iu;
const eras = /\s*(?:a\.?h\.?|h|هـ|ه|a\.?d\.?|c\.?e\.?|م)\.?$/iu;

const failed = (problem: DateProblem): TypedDate => ({ ok: false, problem });
const two = (value: number): string => String(value).padStart(2, '0');

/** Years below this were hardly the subject of a negotiation in the Gregorian reckoning, and are Hijri. */
const firstGregorianYear = 1700;

/** Any: its February has as many days as one can have. */
const leapYear = 2028;

interface Parts {
  readonly year: number;
  readonly month: Month | null;
  readonly day: number | null;
}

/**
 * Reads '15 September 2027', 'September 15, 2027', '15/9/2027', '2027-09-15', '2027-09', 'Sep 2027', '2027', '14 Ramadan 1449',
 * '1449-09-14', '14/9/1449', each also in Arabic words and digits, and each after 'about' or '~'. Of numbers with strokes the
 * day comes first. `hijri` is the reckoning of the Hijri calendar in which the text is read; what is stored is Gregorian.
 */
export function readTypedDate(typed: string, hijri: HijriVariant): TypedDate {
  const cleaned = latin(typed)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const isAbout = aboutWords.test(cleaned);
  const text = cleaned.replace(aboutWords, '');
  const parts =
    numericParts(text) ?? numericParts(text.replace(eras, '')) ?? wordParts(text) ?? wordParts(text.replace(eras, ''));
  if (parts === null) return failed(problemWithoutYear(text));
  return dateFrom(parts, isAbout, hijri);
}

function numericParts(text: string): Parts | null {
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  const dayFirst = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = yearFirst?.slice(1) ?? [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  if (year === undefined) return null;
  const isHijri = Number(year) < firstGregorianYear;
  return {
    year: Number(year),
    month: month === undefined ? null : { number: Number(month), isHijri },
    day: day === undefined ? null : Number(day),
  };
}

/** Day, name of a month and year in any order in which people write them. */
function wordParts(text: string): Parts | null {
  const match =
    /^(?:(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)?[ -])?(\D.*?)(?:[ -](\d{1,2})(?:st|nd|rd|th)?)?,?[ -](\d{4})$/iu.exec(
      text,
    );
  if (match === null) return null;
  const month = months.get(plain(match[2] ?? '')) ?? months.get(plain(`${match[2]} ${match[3] ?? ''}`)) ?? null;
  if (month === null) return null;
  const isNumbered = months.get(plain(match[2] ?? '')) === undefined;
  const day = match[1] ?? (isNumbered ? undefined : match[3]);
  return { year: Number(match[4]), month, day: day === undefined ? null : Number(day) };
}

/** Without a year: a day that no year has is told at once, or else the year is asked for. */
function problemWithoutYear(text: string): DateProblem {
  if (/^\d{1,2}[-/.]\d{1,2}$/.test(text)) return { code: 'no-year' };
  const month = months.get(plain(text.replace(/^\d{1,2}(?:st|nd|rd|th)? |,? \d{1,2}(?:st|nd|rd|th)?$/giu, '')));
  if (month === undefined) return { code: 'unreadable' };
  const day = Number(/^\d{1,2}/.exec(text)?.[0] ?? /\d{1,2}(?=\D*$)/.exec(text)?.[0] ?? 1);
  const days = month.isHijri ? 30 : daysInMonth(leapYear, month.number);
  return day < 1 || day > days
    ? { code: 'too-many-days', month: month.number, days, hijriYear: month.isHijri ? 0 : null }
    : { code: 'no-year' };
}

function dateFrom({ year, month, day }: Parts, isAbout: boolean, hijri: HijriVariant): TypedDate {
  if (year < 1) return failed({ code: 'year-out-of-range' });
  if (month !== null && (month.number < 1 || month.number > 12))
    return failed({ code: 'no-such-month', month: month.number });
  if (month?.isHijri === true || year < firstGregorianYear)
    return hijriValue(year, month?.number ?? null, day, isAbout, hijri);
  const form =
    month === null
      ? `${year}`
      : day === null
        ? `${year}-${two(month.number)}`
        : `${year}-${two(month.number)}-${two(day)}`;
  if (findDateParts(form) === null) {
    if (month === null) return failed({ code: 'year-out-of-range' });
    return failed({
      code: 'too-many-days',
      month: month.number,
      days: daysInMonth(year, month.number),
      hijriYear: null,
    });
  }
  return {
    ok: true,
    value: { date: form, precision: precisionOf(month !== null, day !== null, isAbout), sighted: null },
  };
}

/** A month or a year of the Hijri calendar has no Gregorian twin: the month or year in which it begins is taken, as roughly known. */
function hijriValue(
  year: number,
  month: number | null,
  day: number | null,
  isAbout: boolean,
  hijri: HijriVariant,
): TypedDate {
  const first = findGregorianDay({ calendar: hijri, year, month: month ?? 1, day: 1 });
  if (first === null || year > 1600) return failed({ code: 'year-out-of-range' });
  if (month === null) return { ok: true, value: { date: first.slice(0, 4), precision: 'about', sighted: null } };
  if (day === null) return { ok: true, value: { date: first.slice(0, 7), precision: 'about', sighted: null } };
  const found = findGregorianDay({ calendar: hijri, year, month, day });
  if (found === null) {
    const days = findGregorianDay({ calendar: hijri, year, month, day: 30 }) === null ? 29 : 30;
    return failed({ code: 'too-many-days', month, days, hijriYear: year });
  }
  return { ok: true, value: { date: found, precision: isAbout ? 'about' : 'day', sighted: null } };
}

const precisionOf = (hasMonth: boolean, hasDay: boolean, isAbout: boolean): DatePrecision =>
  isAbout ? 'about' : hasDay ? 'day' : hasMonth ? 'month' : 'year';
