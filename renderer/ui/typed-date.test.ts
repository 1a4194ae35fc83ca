// Tests of reading dates as people type them.
import { describe, expect, it } from 'vitest';
import { readTypedDate } from './typed-date.ts';

const read = (typed: string) => {
  const answer = readTypedDate(typed, 'islamic-umalqura');
  return answer.ok ? `${answer.value.date} ${answer.value.precision}` : answer.problem;
};

describe('a typed date', () => {
  it.each([
    ['15 September 2027', '2027-09-15 day'],
    ['15 Sep 2027', '2027-09-15 day'],
    ['15th of September, 2027', '2027-09-15 day'],
    ['September 15, 2027', '2027-09-15 day'],
    ['15/9/2027', '2027-09-15 day'],
    ['15.09.2027', '2027-09-15 day'],
    ['2027-09-15', '2027-09-15 day'],
    ['2027-9-5', '2027-09-05 day'],
    ['2027-09', '2027-09 month'],
    ['9/2027', '2027-09 month'],
    ['September 2027', '2027-09 month'],
    ['2027', '2027 year'],
    ['about March 2027', '2027-03 about'],
    ['~2027', '2027 about'],
    ['١٥ سبتمبر ٢٠٢٧', '2027-09-15 day'],
    ['٢٠٢٧-٠٩-١٥', '2027-09-15 day'],
    ['نحو مارس ٢٠٢٧', '2027-03 about'],
    ['15 septembre 2027', '2027-09-15 day'],
    ['29 February 2028', '2028-02-29 day'],
  ])('reads "%s"', (typed, expected) => expect(read(typed)).toBe(expected));

  it.each([
    ['14 Ramadan 1449', '2028-02-10 day'],
    ['١٤ رمضان ١٤٤٩ هـ', '2028-02-10 day'],
    ['14 Ramadan 1449 AH', '2028-02-10 day'],
    ['14/9/1449', '2028-02-10 day'],
    ['1449-09-14', '2028-02-10 day'],
    ['22 Jumada I 1448', '2026-11-02 day'],
    ['22 Jumada 1 1448', '2026-11-02 day'],
    ['22 Jumada al-Ula 1448', '2026-11-02 day'],
    ['22 جمادى الأولى 1448', '2026-11-02 day'],
    ['Ramadan 1449', '2028-01 about'],
  ])('reads "%s" in the Hijri calendar', (typed, expected) => expect(read(typed)).toBe(expected));

  it('says how many days a month has', () => {
    expect(read('31 November 2026')).toEqual({ code: 'too-many-days', month: 11, days: 30, hijriYear: null });
    expect(read('2027-02-29')).toEqual({ code: 'too-many-days', month: 2, days: 28, hijriYear: null });
    expect(read('0 May 2027')).toEqual({ code: 'too-many-days', month: 5, days: 31, hijriYear: null });
    expect(read('31 Ramadan 1449')).toMatchObject({ code: 'too-many-days', month: 9, hijriYear: 1449 });
  });

  it('says so before the year is written', () => {
    expect(read('31 November')).toMatchObject({ code: 'too-many-days', month: 11, days: 30 });
    expect(read('November 31')).toMatchObject({ code: 'too-many-days', month: 11, days: 30 });
  });

  it('asks for the year where only day and month are there', () => {
    expect(read('30 November')).toEqual({ code: 'no-year' });
    expect(read('15 September 27')).toEqual({ code: 'no-year' });
    expect(read('15/9')).toEqual({ code: 'no-year' });
    expect(read('November 3')).toEqual({ code: 'no-year' });
  });

  it('says that there is no such month', () =>
    expect(read('15/13/2027')).toEqual({ code: 'no-such-month', month: 13 }));

  it.each(['', 'soon', 'next Tuesday', '15 Smarch 2027', '12345'])('does not guess at "%s"', (typed) =>
    expect(read(typed)).toEqual({ code: 'unreadable' }),
  );
});
