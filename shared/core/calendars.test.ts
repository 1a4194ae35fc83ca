// Days in other calendars: known days, and every day of two centuries there and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGregorianDay, fromCalendar, hijriVariants, type OtherCalendar, toCalendar } from './calendars.ts';

const written = (isoDay: string, calendar: OtherCalendar): string => {
  const { year, month, day } = toCalendar(isoDay, calendar);
  return `${year}-${month}-${day}`;
};

describe('one day in several calendars', () => {
  it('keeps the reckonings apart: 3 March 2022 is 30 Rajab of Umm al-Qura and 29 Rajab of the civil one', () => {
    expect(written('2022-03-03', 'islamic-umalqura')).toBe('1443-7-30');
    expect(written('2022-03-03', 'islamic-civil')).toBe('1443-7-29');
    expect(written('2022-03-03', 'islamic-tbla')).toBe('1443-7-30');
  });

  it('knows Nowruz, the first of Ramadan and the sample day of this project', () => {
    expect(written('2025-03-21', 'persian')).toBe('1404-1-1');
    expect(written('2024-03-20', 'persian')).toBe('1403-1-1');
    expect(written('2025-03-01', 'islamic-umalqura')).toBe('1446-9-1');
    expect(written('2027-09-15', 'islamic-umalqura')).toBe('1449-4-14');
  });

  it('comes back to the same day, for two centuries and every calendar', () => {
    const day = fc
      .date({ min: new Date('1890-01-01'), max: new Date('2170-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(...hijriVariants, 'persian' as const), (isoDay, calendar) => {
        expect(fromCalendar(toCalendar(isoDay, calendar))).toBe(isoDay);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds no day where the month is shorter or there is no such month', () => {
    expect(findGregorianDay({ calendar: 'islamic-umalqura', year: 1443, month: 7, day: 30 })).toBe('2022-03-03');
    expect(findGregorianDay({ calendar: 'islamic-civil', year: 1443, month: 8, day: 30 })).toBeNull();
    expect(findGregorianDay({ calendar: 'persian', year: 1404, month: 13, day: 1 })).toBeNull();
    expect(() => fromCalendar({ calendar: 'persian', year: 1404, month: 1, day: 32 })).toThrow('There is no such day');
    expect(() => toCalendar('2027-02-30', 'persian')).toThrow('Not a whole day: 2027-02-30');
  });
});
