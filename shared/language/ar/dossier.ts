// The words of dossiers, in Arabic.
import { languageNames } from './language-names.ts';

export const dossier = {
  one: 'ملف',
  many: 'الملفات',
  fields: {
    title: { label: 'العنوان', help: 'ما يرد على الغلاف.' },
    meeting: { label: 'الاجتماع', help: 'الاجتماع الذي جُمع له.' },
    audience: { label: 'الجمهور', help: 'من جُمع لهم وما يجوز لهم الاطلاع عليه.' },
    language: { label: 'اللغة', help: 'لغة الغلاف والفهرس والمرفقات.', choices: languageNames },
    briefs: { label: 'الإحاطات', help: 'الإحاطات التي يضمّها بالترتيب.' },
    annexes: {
      label: 'المرفقات',
      help: 'الأجزاء التي تُعدّ من السجلات وتُضمّ بعد الإحاطات.',
      choices: {
        'party-profiles': 'ملفات تعريف الأطراف',
        matrix: 'المصفوفة',
        timeline: 'التسلسل الزمني',
        evidence: 'الأدلة',
        agreements: 'الاتفاقات',
        biographies: 'السير الذاتية',
        distribution: 'التوزيع',
      },
    },
    copies: { label: 'النسخ', help: 'عدد النسخ المرقّمة التي تُطبع.' },
    symbol: { label: 'الرمز', help: 'الإشارة المرجعية التي تُطبع على الغلاف.' },
    asOf: { label: 'بتاريخ', help: 'اليوم الذي يعرض مواقفه، ويُترك فارغًا لأحدث المواقف.' },
  },
} as const;
