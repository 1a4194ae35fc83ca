// Dates as a negotiator knows them: Gregorian, with the precision that is really known, and the sighted Hijri day where one was announced.
import { z } from 'zod';
import { once } from './once.ts';

export type DatePrecision = 'day' | 'month' | 'year' | 'about';

/** A Hijri date announced by an authority after a sighting, which differs from the computed one. It is recorded, never guessed. */
export interface SightedDate {
  readonly calendar: 'islamic';
  readonly year: number;
  /** 1 (Muharram) to 12 */
  readonly month: number;
  /** 1 to 30 */
  readonly day: number;
  /** Who announced it, as it should be named in print. */
  readonly authority: string;
}

/** `date` is Gregorian: '2027-09-15', '2027-09' or '2027'. Its form agrees with the precision; 'about' takes any of the three. */
export interface DateValue {
  readonly date: string;
  readonly precision: DatePrecision;
  readonly sighted: SightedDate | null;
}

export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days in a Gregorian month; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The parts of a date that exists, or null: '2027-02-30' and '2027-9-1' give null. Years are 0001 to 9999. */
export function findDateParts(date: string): DateParts | null {
  const match = form.exec(date);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < 1) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

/** True for a whole Gregorian day that exists, such as '2027-09-15'. */
export const isIsoDay = (date: string): boolean => date.length === 10 && findDateParts(date) !== null;

const precisionOf = (parts: DateParts): DatePrecision =>
  parts.day !== null ? 'day' : parts.month !== null ? 'month' : 'year';

const formOf: Record<'day' | 'month' | 'year', string> = {
  day: 'year-month-day, such as 2027-09-15',
  month: 'year-month, such as 2027-09',
  year: 'a year, such as 2027',
};

function problemOf(value: DateValue): string | null {
  const parts = findDateParts(value.date);
  if (parts === null)
    return `"${value.date.slice(0, 40)}" is not a date: write 2027-09-15, 2027-09 or 2027, and a day that exists.`;
  if (value.precision !== 'about' && precisionOf(parts) !== value.precision) {
    return `"${value.date}" does not agree with the precision "${value.precision}": write ${formOf[value.precision]}.`;
  }
  if (value.sighted !== null && parts.day === null)
    return 'A sighted Hijri day needs the whole Gregorian day beside it.';
  return null;
}

/** Accepts a `DateValue`; `sighted` may be left out. Dates that do not exist are refused with a sentence. */
export const dateValueSchema = once((): z.ZodType<DateValue> => {
  const sighted = z.strictObject({
    calendar: z.literal('islamic'),
    year: z.int().min(1).max(9999),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(30),
    authority: z.string().trim().min(1).max(200),
  });
  return z
    .strictObject({
      date: z.string(),
      precision: z.enum(['day', 'month', 'year', 'about']),
      sighted: sighted.nullable().default(null),
    })
    .superRefine((value, context) => {
      const problem = problemOf(value);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem, path: ['date'] });
    });
});

function checked(value: DateValue): DateValue {
  const problem = problemOf(value);
  if (problem !== null) throw new Error(problem);
  return value;
}

/** A whole day, from '2027-09-15'. @throws when there is no such day. */
export const day = (date: string): DateValue => checked({ date, precision: 'day', sighted: null });

/** A whole month, from '2027-09'. @throws when there is no such month. */
export const month = (date: string): DateValue => checked({ date, precision: 'month', sighted: null });

/** A whole year, from '2027'. @throws when it is not a year of four digits. */
export const year = (date: string): DateValue => checked({ date, precision: 'year', sighted: null });

/** A date known only roughly, in any of the three forms. @throws when there is no such date. */
export const about = (date: string): DateValue => checked({ date, precision: 'about', sighted: null });

/** The parts of a value that was parsed or made here. @throws when its date does not exist. */
export function partsOf(value: DateValue): DateParts {
  const parts = findDateParts(value.date);
  if (parts === null) throw new Error(`Not a date: ${value.date}`);
  return parts;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The first day that the value can mean, as '2027-09-01'. 'about' adds no margin of its own. */
export function earliestDay(value: DateValue): string {
  const parts = partsOf(value);
  return `${value.date.slice(0, 4)}-${two(parts.month ?? 1)}-${two(parts.day ?? 1)}`;
}

/** The last day that the value can mean, as '2027-09-30'. 'about' adds no margin of its own. */
export function latestDay(value: DateValue): string {
  const parts = partsOf(value);
  const lastMonth = parts.month ?? 12;
  return `${value.date.slice(0, 4)}-${two(lastMonth)}-${two(parts.day ?? daysInMonth(parts.year, lastMonth))}`;
}

const precisionOrder: Record<DatePrecision, number> = { day: 0, month: 1, year: 2, about: 3 };

/** Total order: by earliest day, then the more precise first. 0 only where date and precision are equal. */
export function compareDates(left: DateValue, right: DateValue): number {
  const leftDay = earliestDay(left);
  const rightDay = earliestDay(right);
  if (leftDay !== rightDay) return leftDay < rightDay ? -1 : 1;
  const byPrecision = precisionOrder[left.precision] - precisionOrder[right.precision];
  return byPrecision !== 0 ? byPrecision : right.date.length - left.date.length;
}

/** True when the value surely lies before the day: even its latest day does. `isoDay` is '2027-09-15'. */
export const isBeforeDay = (value: DateValue, isoDay: string): boolean => latestDay(value) < isoDay;

/** True when the value surely lies after the day: even its earliest day does. `isoDay` is '2027-09-15'. */
export const isAfterDay = (value: DateValue, isoDay: string): boolean => earliestDay(value) > isoDay;
