// The words of dates, in Arabic.
import type { CalendarWords } from '#shared/language/calendar.ts';

const gregorian = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

export const calendar: CalendarWords = {
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  gregorian,
  gregorianShort: gregorian,
  islamic: [
    'محرم',
    'صفر',
    'ربيع\u00a0الأول',
    'ربيع\u00a0الآخر',
    'جمادى\u00a0الأولى',
    'جمادى\u00a0الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو\u00a0القعدة',
    'ذو\u00a0الحجة',
  ],
  persian: ['فروردين', 'أرديبهشت', 'خرداد', 'تير', 'مرداد', 'شهريور', 'مهر', 'آبان', 'آذر', 'دي', 'بهمن', 'إسفند'],
  eras: { gregorian: 'م', islamic: 'هـ', persian: '\u00a0هـ\u00a0ش' },
  calendars: {
    'islamic-umalqura': 'أم\u00a0القرى',
    'islamic-civil': 'حساب\u00a0مدني',
    'islamic-tbla': 'حساب\u00a0جدولي',
    persian: 'هجري\u00a0شمسي',
  },
  about: (date) => `نحو\u00a0${date}`,
  range: (start, end) => `من ${start} إلى ${end}`,
  dual: (gregorian, other, calendar) => `${other} (${calendar})، الموافق ${gregorian}`,
  sighted: (authority) => `رؤية الهلال: ${authority}`,
  separators: { group: ',', decimal: '.' },
};
