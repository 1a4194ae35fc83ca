// The words of the lists of records, in Arabic.
import type { ListWords } from '#shared/language/list-words-shape.ts';
import { counted } from './counted.ts';

export const list: ListWords = {
  find: (kind) => `ابحث في ${kind}`,
  add: (kind) => `${kind}: سجل جديد`,
  shown: (count, all) => `${count} من ${all}`,
  total: (count) => count,
  empty: (kind) => `${kind}: لا شيء بعد.`,
  emptyMore: 'ما تسجّله هنا يصلح لكل إحاطة.',
  nothing: 'لا شيء يطابق.',
  nothingMore: 'يشمل البحث صور الكتابة الأخرى؛ جرّب كلمات أقل أو مرشّحات أقل.',
  clear: 'مسح الكلمات والمرشّحات',
  title: 'النص',
  comma: '، ',
  marking: 'التصنيف',
  updated: 'آخر تغيير',
  overdue: (days, written) => `متأخر ${counted(days, written, ['يومًا واحدًا', 'يومين', 'أيام', 'يومًا', 'يوم'])}`,
  none: 'لا شيء',
  yes: 'نعم',
  no: 'لا',
  failed: 'تعذّرت قراءة القائمة.',
  again: 'القراءة من جديد',
};
