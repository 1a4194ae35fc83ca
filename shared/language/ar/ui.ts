// The words of the design system, in Arabic.
import { languageNames } from '#shared/language/ar/language-names.ts';
import { position } from '#shared/language/ar/position.ts';
import type { UiWords } from '#shared/language/ui-words-shape.ts';
import { counted } from './counted.ts';

const days = (count: number, written: string): string =>
  counted(count, written, ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم']);

export const ui: UiWords = {
  cancel: 'إلغاء',
  clear: 'مسح',
  loading: 'جارٍ التحميل',
  reading: 'تجري القراءة…',
  working: 'العمل جارٍ',
  required: 'مطلوب',
  choose: 'اختر',
  withheld: 'محجوب',
  noSource: 'بلا مصدر',
  languages: languageNames,
  stances: position.fields.stance.choices,
  rungs: position.fields.rung.choices,
  rungOf: (rung) => `الدرجة: ${rung}`,
  firmnessOf: (value, highest) => `الصلابة ${value} من ${highest}`,
  weightOf: (value, highest) => `الوزن ${value} من ${highest}`,
  phaseOf: (phase, number, total) => `${phase}، المرحلة ${number} من ${total}`,
  evidenceOf: (count, written) =>
    count === 0 ? 'لا قول يسنده' : `يسنده ${counted(count, written, ['قول واحد', 'قولان', 'أقوال', 'قولًا', 'قول'])}`,
  gradeOf: (grade) => `التقدير ${grade}`,
  nearer: 'أقرب إلينا',
  further: 'أبعد عنا',
  unmarked: 'بلا تصنيف',
  markedAs: (level) => `درجة السرية: ${level}`,
  must: 'يجب إصلاحه',
  should: 'ينبغي النظر فيه',
  saved: {
    saving: 'جارٍ الحفظ',
    savedAt: (time) => `حُفظ ${time}`,
    keptAt: (time) => `المسوّدة محفوظة ${time}`,
    notSaved: (reason) => `لم يُحفظ: ${reason}`,
  },
  date: {
    hint: 'مثل 15 سبتمبر 2027 أو 2027-09 أو 14 رمضان 1449',
    unreadable: 'اكتب تاريخًا مثل 15 سبتمبر 2027 أو 2027-09 أو 2027 أو 14 رمضان 1449.',
    noYear: 'أضف السنة، مثل 15 سبتمبر 2027.',
    yearOutOfRange: 'اكتب السنة بأربعة أرقام، مثل 2027 أو 1449.',
    noSuchMonth: (number) => `لا يوجد شهر برقم ${number}: الشهور من 1 إلى 12.`,
    monthHas: (month, count, written) => `في ${month} ${days(count, written)}.`,
    hijriMonthHas: (month, count, written, calendar) => `في ${month} ${days(count, written)} (${calendar}).`,
    onlyRoughly: 'معروف على وجه التقريب',
  },
  record: {
    unknown: (name) => `«${name}» ليس في القائمة: اختر منها أو سجّله.`,
  },
  records: {
    remove: (record) => `إزالة ${record}`,
  },
  tags: {
    add: 'اكتب واحدًا ثم اضغط Enter',
    remove: (tag) => `إزالة ${tag}`,
    already: (tag) => `${tag} موجود من قبل.`,
  },
  worded: {
    language: 'اللغة',
    addTranslation: 'إضافة ترجمة',
    removeTranslation: (language) => `إزالة الترجمة: ${language}`,
    translation: (language) => `الترجمة: ${language}`,
    translatedBy: 'ترجمه',
  },
  number: {
    unreadable: 'اكتب رقمًا، مثل 1250.5.',
    atLeast: (least) => `اكتب رقمًا لا يقل عن ${least}.`,
    atMost: (most) => `اكتب رقمًا لا يزيد على ${most}.`,
  },
  search: {
    find: 'ابحث عن سجل، أو نفّذ أمرًا',
    nothing: 'لا نتائج.',
    results: (count, written) =>
      count === 0 ? 'لا نتائج' : counted(count, written, ['نتيجة واحدة', 'نتيجتان', 'نتائج', 'نتيجة', 'نتيجة']),
    searching: 'جارٍ البحث',
  },
  filter: {
    all: 'إظهار الكل',
    find: (label) => `ابحث في ${label}`,
    andMore: (first, more) => `${first} و${more} غيره`,
  },
  table: {
    sort: (column) => `ترتيب حسب ${column}`,
  },
  resize: (pane) => `عرض ${pane}`,
  progress: (done, total) => `${done} من ${total}`,
};
