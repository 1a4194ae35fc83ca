// The words of dates, in Persian.
import type { CalendarWords } from '#shared/language/calendar.ts';

const gregorian = [
  'ژانویه',
  'فوریه',
  'مارس',
  'آوریل',
  'مه',
  'ژوئن',
  'ژوئیه',
  'اوت',
  'سپتامبر',
  'اکتبر',
  'نوامبر',
  'دسامبر',
] as const;

export const calendar: CalendarWords = {
  weekdays: ['یکشنبه', 'دوشنبه', 'سه\u200cشنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  gregorian,
  gregorianShort: gregorian,
  islamic: [
    'محرم',
    'صفر',
    'ربیع\u200cالاول',
    'ربیع\u200cالثانی',
    'جمادی\u200cالاول',
    'جمادی\u200cالثانی',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذی\u200cالقعده',
    'ذی\u200cالحجه',
  ],
  persian: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  eras: { gregorian: '\u00a0م', islamic: '\u00a0ه.ق', persian: '\u00a0ه.ش' },
  calendars: {
    'islamic-umalqura': 'ام\u200cالقری',
    'islamic-civil': 'محاسبهٔ\u00a0مدنی',
    'islamic-tbla': 'محاسبهٔ\u00a0جدولی',
    persian: 'هجری\u00a0شمسی',
  },
  about: (date) => `حدود\u00a0${date}`,
  range: (start, end) => `${start} تا ${end}`,
  dual: (gregorian, other, calendar) => `${other} (${calendar})، برابر با ${gregorian}`,
  sighted: (authority) => `رؤیت هلال: ${authority}`,
  separators: { group: ',', decimal: '.' },
};
