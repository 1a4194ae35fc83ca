// The words of the desktop program outside its windows, in Arabic.
import type { DesktopWords } from '#shared/language/desktop-words-shape.ts';

export const desktop: DesktopWords = {
  hide: 'إخفاء ديوان',
  hideOthers: 'إخفاء البرامج الأخرى',
  showAll: 'إظهار الكل',
  library: 'مكتبة ديوان',
  caseFile: 'ملف قضية ديوان',
  pdf: 'مستند PDF',
  word: 'مستند Word',
  markdown: 'نص Markdown',
  text: 'نص عادي',
  table: 'جدول',
  allFiles: 'جميع الملفات',
  ok: 'حسنًا',
  changedFiles:
    'لا يبدأ ديوان لأن بعض ملفات البرنامج مفقود أو ليس هو الذي جاء معه. أعد تثبيت البرنامج؛ ولن تُمسّ مكتباتك.',
  debugged: 'لا يبدأ ديوان وهو تحت مراقبة أداة لتنقيح البرامج. ابدأه من دون هذه الخيارات.',
};
