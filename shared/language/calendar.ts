// What each language needs to write a date: names of months, calendars and eras, and how the parts are joined.
import type { HijriVariant } from '#shared/core/calendars.ts';

/** The languages in which a date can be written. */
export const dateLanguages = ['en', 'ar', 'fr', 'tr', 'fa', 'ur', 'ms'] as const;
export type DateLanguage = (typeof dateLanguages)[number];

/** Twelve names, in the order of the year. */
export type MonthNames = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Seven names, from Sunday on. */
export type WeekdayNames = readonly [string, string, string, string, string, string, string];

/** Spaces inside names and before eras are no-break where a line must not end. */
export interface CalendarWords {
  readonly weekdays: WeekdayNames;
  readonly gregorian: MonthNames;
  /** Short forms; the full names where the language has none. */
  readonly gregorianShort: MonthNames;
  readonly islamic: MonthNames;
  readonly persian: MonthNames;
  /** What follows the year in a dual date, with its space if it takes one; empty for none. */
  readonly eras: { readonly gregorian: string; readonly islamic: string; readonly persian: string };
  readonly calendars: Readonly<Record<HijriVariant | 'persian', string>>;
  /** The first day of a Gregorian month, where it is not said like the others. */
  readonly firstDay?: string;
  readonly about: (date: string) => string;
  /** Two ends; `days` when both are days of one month, given as bare numbers. */
  readonly range: (start: string, end: string, days: boolean) => string;
  /** The Gregorian date and the other one with its calendar in parentheses, in the order of the language. */
  readonly dual: (gregorian: string, other: string, calendar: string) => string;
  /** Stands for the calendar of a day that was sighted. */
  readonly sighted: (authority: string) => string;
  /** Between thousands and before decimals, in Latin digits. */
  readonly separators: { readonly group: string; readonly decimal: string };
}
