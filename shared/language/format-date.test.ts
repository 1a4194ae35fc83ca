// Dates and numbers as each language prints them.
import { describe, expect, it } from 'vitest';
import { about, type DateValue, day, month, year } from '#shared/core/dates.ts';
import { toDigits } from '#shared/core/digits.ts';
import { dateLanguages } from './calendar.ts';
import {
  calendarWords,
  type DualDateStyle,
  formatDate,
  formatDateRange,
  formatDualDate,
  formatDualDateRange,
  formatShortDate,
} from './format-date.ts';
import { formatNumber } from './format-number.ts';

const english: DualDateStyle = { language: 'en', digits: 'latn', hijri: 'islamic-umalqura' };
const arabic: DualDateStyle = { language: 'ar', digits: 'arab', hijri: 'islamic-umalqura' };
const french: DualDateStyle = { language: 'fr', digits: 'latn', hijri: 'islamic-umalqura' };
const persian: DualDateStyle = { language: 'fa', digits: 'arabext', hijri: 'persian' };
const on = day('2027-09-15');

/** Shows a no-break space as an underscore. */
const shown = (text: string): string => text.replaceAll('\u00a0', '_');

describe('a dual date in print', () => {
  it('puts the Gregorian date first in English and names the reckoning', () => {
    expect(shown(formatDualDate(on, english))).toBe('15_September_2027, 14_Rabi‘_al-Akhir_1449_H (Umm_al-Qura)');
    expect(shown(formatDualDate(day('2022-03-03'), { ...english, hijri: 'islamic-civil' }))).toBe(
      '3_March_2022, 29_Rajab_1443_H (civil_reckoning)',
    );
  });

  it('puts the Hijri date first in Arabic, in the digits of the document', () => {
    expect(shown(formatDualDate(on, arabic))).toBe('١٤_ربيع_الآخر_١٤٤٩هـ (أم_القرى)، الموافق ١٥_سبتمبر_٢٠٢٧م');
    expect(shown(formatDualDate(on, { ...arabic, digits: 'latn' }))).toBe(
      '14_ربيع_الآخر_1449هـ (أم_القرى)، الموافق 15_سبتمبر_2027م',
    );
  });

  it.each([
    [french, '15_septembre_2027, 14_rabia_ath-thani_1449_H (Oumm_al-Qoura)'],
    [{ ...english, language: 'tr' }, '15_Eylül_2027, 14_Rebiülahir_1449_H (Ümmülkura)'],
    [{ ...english, language: 'ms' }, '15_September_2027 bersamaan 14_Rabiulakhir_1449_H (Umm_al-Qura)'],
    [{ ...arabic, language: 'ur', digits: 'arabext' }, '۱۴_ربیع_الثانی_۱۴۴۹ھ (ام_القریٰ)، بمطابق ۱۵_ستمبر_۲۰۲۷ء'],
    [persian, '۲۴_شهریور_۱۴۰۶_ه.ش (هجری_شمسی)، برابر با ۱۵_سپتامبر_۲۰۲۷_م'],
  ] as const)('reads as its language writes it', (style, expected) => {
    expect(shown(formatDualDate(on, style))).toBe(expected);
  });

  it('shows a sighted day instead of the computed one, and who announced it', () => {
    const sighted = { calendar: 'islamic', year: 1449, month: 4, day: 13, authority: 'Moon Committee 2' } as const;
    const value: DateValue = { ...on, sighted };
    expect(shown(formatDualDate(value, english))).toBe(
      '15_September_2027, 13_Rabi‘_al-Akhir_1449_H (sighted: Moon Committee 2)',
    );
    expect(shown(formatDualDate(value, { ...arabic }))).toContain(
      '١٣_ربيع_الآخر_١٤٤٩هـ (رؤية الهلال: Moon Committee 2)',
    );
    expect(formatDualDate(value, persian)).toBe(formatDualDate(on, persian));
  });

  it('names both months or years that a month or a year covers', () => {
    expect(shown(formatDualDate(month('2027-03'), english))).toBe(
      'March_2027, Ramadan to Shawwal_1448_H (Umm_al-Qura)',
    );
    expect(shown(formatDualDate(year('2027'), english))).toBe('2027, 1448 to 1449_H (Umm_al-Qura)');
    expect(shown(formatDualDate(month('2027-06'), english))).toBe(
      'June_2027, Dhu_al-Hijjah_1448_H to Muharram_1449_H (Umm_al-Qura)',
    );
  });

  it('is the Gregorian date alone where no other calendar is asked for', () => {
    expect(formatDualDate(on, { ...english, hijri: null })).toBe(formatDate(on, english));
  });
});

describe('a date in print', () => {
  it('says no more than is known', () => {
    expect(shown(formatDate(month('2027-09'), english))).toBe('September_2027');
    expect(formatDate(year('2027'), english)).toBe('2027');
    expect(shown(formatDate(about('2027-03'), english))).toBe('about_March_2027');
    expect(shown(formatDate(about('2027-03'), arabic))).toBe('نحو_مارس_٢٠٢٧');
  });

  it('writes what both ends of a range share once', () => {
    const range = (from: DateValue, to: DateValue, style = english) => shown(formatDateRange(from, to, style));
    expect(range(day('2027-09-14'), day('2027-09-16'))).toBe('14 to 16_September_2027');
    expect(range(day('2027-08-30'), day('2027-09-02'))).toBe('30_August to 2_September_2027');
    expect(range(day('2027-12-30'), day('2028-01-02'))).toBe('30_December_2027 to 2_January_2028');
    expect(range(month('2027-03'), month('2027-05'))).toBe('March to May_2027');
    expect(range(year('2027'), year('2029'))).toBe('2027 to 2029');
    expect(range(day('2027-09-14'), month('2027-10'))).toBe('14_September_2027 to October_2027');
    expect(range(day('2027-09-01'), day('2027-09-03'), french)).toBe('1er au 3_septembre_2027');
    expect(range(on, on)).toBe('15_September_2027');
  });

  it('writes a dual range in both calendars', () => {
    expect(shown(formatDualDateRange(day('2027-09-14'), day('2027-09-16'), english))).toBe(
      '14 to 16_September_2027, 13 to 15_Rabi‘_al-Akhir_1449_H (Umm_al-Qura)',
    );
    expect(shown(formatDualDateRange(day('2027-09-14'), day('2027-09-16'), arabic))).toBe(
      'من ١٣ إلى ١٥_ربيع_الآخر_١٤٤٩هـ (أم_القرى)، الموافق من ١٤ إلى ١٦_سبتمبر_٢٠٢٧م',
    );
  });

  it('is short in tables', () => {
    expect(shown(formatShortDate(day('2027-11-02'), english))).toBe('2_Nov');
    expect(shown(formatShortDate(month('2027-11'), english))).toBe('Nov_2027');
    expect(shown(formatShortDate(day('2027-11-01'), french))).toBe('1er_nov.');
    expect(shown(formatShortDate(day('2027-11-02'), arabic))).toBe('٢_نوفمبر');
  });

  it.each(dateLanguages)('has twelve different names for the months of each calendar in "%s"', (language) => {
    const words = calendarWords[language];
    for (const months of [words.gregorian, words.gregorianShort, words.islamic, words.persian]) {
      expect(new Set(months).size).toBe(12);
    }
    const names = [...words.islamic, ...words.persian, ...Object.values(words.calendars)];
    expect(names.filter((name) => name.includes(' '))).toEqual([]);
  });
});

describe('a number in print', () => {
  it('has the digits of the document and the separators that belong to them', () => {
    expect(formatNumber(1234567.5, 'latn')).toBe('1,234,567.5');
    expect(formatNumber(1234567.5, 'arab')).toBe('١٬٢٣٤٬٥٦٧٫٥');
    expect(formatNumber(-1200, 'arabext', 'fa')).toBe('-۱٬۲۰۰');
    expect(shown(formatNumber(1234567.5, 'latn', 'fr'))).toBe('1_234_567,5');
    expect(formatNumber(1234.5, 'latn', 'tr')).toBe('1.234,5');
    expect([0, 12, 999, 1000, 0.25].map((value) => formatNumber(value, 'latn'))).toEqual([
      '0',
      '12',
      '999',
      '1,000',
      '0.25',
    ]);
  });

  it('keeps very large and very small numbers whole', () => {
    expect(formatNumber(1.5e21, 'latn')).toBe('1,500,000,000,000,000,000,000');
    expect(formatNumber(1.25e-7, 'latn')).toBe('0.000000125');
    expect(() => formatNumber(Number.NaN, 'latn')).toThrow('Not a number');
  });

  it('turns only the digits of a text', () => {
    expect(toDigits('Art. 3.2(b)', 'arab')).toBe('Art. ٣.٢(b)');
  });
});
