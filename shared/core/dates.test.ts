// Dates as they are typed and sorted: what is refused, and why.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateValue } from './dates.ts';
import {
  about,
  compareDates,
  dateValueSchema,
  day,
  earliestDay,
  isAfterDay,
  isBeforeDay,
  isIsoDay,
  latestDay,
  month,
  year,
} from './dates.ts';

const anyDate: fc.Arbitrary<DateValue> = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([y, m, d]) => {
    const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    const [ofYear, ofMonth] = [text.slice(0, 4), text.slice(0, 7)];
    return fc.constantFrom(day(text), month(ofMonth), year(ofYear), about(text), about(ofMonth), about(ofYear));
  });

describe('a date as it is typed or imported', () => {
  it.each(['2027-02-30', '2027-13-01', '2027-00-10', '2027-9-1', '2027-09-15T00:00', '27', '', '0000-01-01'])(
    'refuses "%s", which is no date, with a sentence',
    (date) => {
      const result = dateValueSchema().safeParse({ date, precision: 'day' });
      expect(result.success).toBe(false);
      expect(result.error?.issues[0]?.message).toMatch(/is not a date: write/);
    },
  );

  it('takes 29 February in leap years only', () => {
    expect(['2028-02-29', '2000-02-29', '2027-02-29', '1900-02-29'].map(isIsoDay)).toEqual([true, true, false, false]);
  });

  it('refuses a precision that the form does not bear out', () => {
    const result = dateValueSchema().safeParse({ date: '2027-09', precision: 'day' });
    expect(result.error?.issues[0]?.message).toBe(
      '"2027-09" does not agree with the precision "day": write year-month-day, such as 2027-09-15.',
    );
    for (const date of ['2027-09-15', '2027-09', '2027']) {
      expect(dateValueSchema().safeParse({ date, precision: 'about' }).success).toBe(true);
    }
  });

  it('fills in that nothing was sighted, and refuses what it does not know', () => {
    expect(dateValueSchema().parse({ date: '2027', precision: 'year' })).toEqual(year('2027'));
    expect(dateValueSchema().safeParse({ date: '2027', precision: 'year', zone: 'UTC' }).success).toBe(false);
  });

  it('takes a sighted Hijri day only beside a whole day', () => {
    const sighted = { calendar: 'islamic', year: 1449, month: 4, day: 13, authority: 'Supreme Court' };
    expect(dateValueSchema().safeParse({ date: '2027-09-15', precision: 'day', sighted }).success).toBe(true);
    expect(dateValueSchema().safeParse({ date: '2027-09', precision: 'month', sighted }).success).toBe(false);
    expect(
      dateValueSchema().safeParse({ date: '2027-09-15', precision: 'day', sighted: { ...sighted, day: 31 } }).success,
    ).toBe(false);
  });

  it('says so when code asks for a day that does not exist', () => {
    expect(() => day('2027-02-30')).toThrow('"2027-02-30" is not a date');
  });
});

describe('the order of dates', () => {
  it('knows the first and last day of each precision', () => {
    expect([earliestDay(month('2028-02')), latestDay(month('2028-02'))]).toEqual(['2028-02-01', '2028-02-29']);
    expect([earliestDay(about('2027')), latestDay(about('2027'))]).toEqual(['2027-01-01', '2027-12-31']);
    expect([earliestDay(day('2027-09-15')), latestDay(day('2027-09-15'))]).toEqual(['2027-09-15', '2027-09-15']);
  });

  it('puts the earlier first, and of two that begin alike the more precise', () => {
    const sorted = [about('2027'), year('2027'), day('2027-01-02'), month('2027-01'), day('2027-01-01')].sort(
      compareDates,
    );
    expect(sorted.map((value) => `${value.precision} ${value.date}`)).toEqual([
      'day 2027-01-01',
      'month 2027-01',
      'year 2027',
      'about 2027',
      'day 2027-01-02',
    ]);
  });

  it('calls a month past only when its last day is past', () => {
    expect(isBeforeDay(month('2027-09'), '2027-09-30')).toBe(false);
    expect(isBeforeDay(month('2027-09'), '2027-10-01')).toBe(true);
    expect(isAfterDay(month('2027-09'), '2027-08-31')).toBe(true);
    expect(isAfterDay(month('2027-09'), '2027-09-01')).toBe(false);
  });

  it('is total: antisymmetric, transitive, and 0 only for equal dates', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a.date === b.date && a.precision === b.precision);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
