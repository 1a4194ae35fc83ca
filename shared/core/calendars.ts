// The calendars beside the Gregorian: three reckonings of the Islamic one, always named, and the Solar Hijri calendar of Iran.
import {
  type Calendar,
  CalendarDate,
  toCalendar as convert,
  GregorianCalendar,
  IslamicCivilCalendar,
  IslamicTabularCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
} from '@internationalized/date';
import { findDateParts } from './dates.ts';

/** Names of CLDR. They can differ by a day: a date without its reckoning is not a date. */
export const hijriVariants = ['islamic-umalqura', 'islamic-civil', 'islamic-tbla'] as const;
export type HijriVariant = (typeof hijriVariants)[number];

export type OtherCalendar = HijriVariant | 'persian';

/** A day of a calendar; `month` is 1 to 12. */
export interface CalendarDay {
  readonly calendar: OtherCalendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const gregorian = new GregorianCalendar();
const calendars: Readonly<Record<OtherCalendar, Calendar>> = {
  'islamic-umalqura': new IslamicUmalquraCalendar(),
  'islamic-civil': new IslamicCivilCalendar(),
  'islamic-tbla': new IslamicTabularCalendar(),
  persian: new PersianCalendar(),
};

/**
 * The day that a calendar's reckoning gives for a Gregorian day such as '2027-09-15'. Umm al-Qura has tables for 1300 to
 * 1600 H (1882 to 2174); outside them the civil reckoning stands in.
 * @throws when `isoDay` is not a whole day that exists.
 */
export function toCalendar(isoDay: string, calendar: OtherCalendar): CalendarDay {
  const parts = findDateParts(isoDay);
  if (parts === null || parts.month === null || parts.day === null) throw new Error(`Not a whole day: ${isoDay}`);
  const { year, month, day } = convert(
    new CalendarDate(gregorian, parts.year, parts.month, parts.day),
    calendars[calendar],
  );
  return { calendar, year, month, day };
}

/** The Gregorian day, as '2027-09-15', or null when the calendar has no such day. */
export function findGregorianDay(value: CalendarDay): string | null {
  const { year, month, day } = value;
  if (![year, month, day].every(Number.isInteger) || year < 1 || month < 1 || month > 12 || day < 1) return null;
  const calendar = calendars[value.calendar];
  const first = new CalendarDate(calendar, year, month, 1);
  if (day > calendar.getDaysInMonth(first)) return null;
  const iso = convert(first.set({ day }), gregorian).toString();
  return findDateParts(iso) === null ? null : iso;
}

/** The Gregorian day, as '2027-09-15'. @throws when the calendar has no such day. */
export function fromCalendar(value: CalendarDay): string {
  const found = findGregorianDay(value);
  if (found === null)
    throw new Error(`There is no such day: ${value.year}-${value.month}-${value.day} (${value.calendar})`);
  return found;
}
