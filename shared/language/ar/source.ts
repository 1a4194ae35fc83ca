// The words of sources, in Arabic.
import { languageNames } from './language-names.ts';

export const source = {
  one: 'مصدر',
  many: 'المصادر',
  fields: {
    kind: {
      label: 'الصنف',
      help: 'طبيعة المصدر.',
      choices: {
        speech: 'خطاب',
        communique: 'بيان مشترك',
        treaty: 'معاهدة',
        note: 'مذكرة',
        press: 'صحافة',
        'meeting-record': 'محضر اجتماع',
        report: 'تقرير',
        'data-set': 'بيانات',
        person: 'شخص',
      },
    },
    title: { label: 'العنوان', help: 'العنوان كما ينبغي أن يرد في الحاشية.' },
    author: { label: 'الكاتب أو جهة الإصدار', help: 'من كتبه أو ألقاه أو أصدره كما ينبغي أن يرد في الحاشية.' },
    person: { label: 'الشخص', help: 'الشخص الذي يقف وراءه إن كان مسجَّلًا في المكتبة.' },
    date: { label: 'التاريخ', help: 'تاريخ إلقائه أو إصداره.' },
    venue: { label: 'المكان', help: 'حيث أُلقي أو نُشر.' },
    language: { label: 'اللغة', help: 'لغة الأصل.', choices: languageNames },
    reliability: {
      label: 'الموثوقية',
      help: 'مدى ما ثبت من موثوقية هذا المصدر، بمعزل عمّا يقوله هذه المرة.',
      choices: {
        A: 'A، موثوق تمامًا',
        B: 'B، موثوق عادةً',
        C: 'C، موثوق إلى حدّ ما',
        D: 'D، غير موثوق عادةً',
        E: 'E، غير موثوق',
        F: 'F، يتعذّر الحكم عليه',
      },
    },
    file: { label: 'الملف', help: 'الملف المحفوظ مع المصدر، ويُعرف ببصمته.' },
    fileName: { label: 'اسم الملف', help: 'اسم الملف حين أُضيف.' },
    text: { label: 'النص', help: 'نص المصدر الذي تُستخرج منه التصريحات.' },
  },
} as const;
