// The words of people, in Arabic.
import { languageNames } from './language-names.ts';

export const person = {
  one: 'شخص',
  many: 'الأشخاص',
  fields: {
    honorific: { label: 'اللقب', help: 'ما يسبق الاسم من ألقاب، مثل «معالي» أو «د.».' },
    name: { label: 'الاسم', help: 'الاسم كما يكتبه صاحبه، ومقابله في كل خط آخر.' },
    roles: {
      label: 'المناصب',
      help: 'المناصب التي يشغلها الشخص أو شغلها، الحالي أولًا.',
      fields: {
        party: { label: 'الطرف', help: 'الطرف الذي يعمل الشخص باسمه في هذا المنصب.' },
        title: { label: 'الصفة', help: 'المنصب كما ينبغي أن يرد في قائمة الوفد.' },
        from: { label: 'من', help: 'تاريخ تولّي المنصب.' },
        to: { label: 'إلى', help: 'تاريخ ترك المنصب، ويُترك فارغًا ما دام قائمًا.' },
      },
    },
    languages: { label: 'اللغات', help: 'اللغات التي يمكن مخاطبة الشخص بها.', choices: languageNames },
    lastMet: { label: 'آخر لقاء', help: 'تاريخ آخر لقاء لجانبنا بهذا الشخص.' },
    protocolNotes: {
      label: 'ملاحظات المراسم',
      help: 'الأسبقية وصيغ المخاطبة وما تنبغي مراعاته من عادات ومحاذير.',
    },
    biography: { label: 'السيرة', help: 'المسيرة والآراء والصلات كما تُطبع في السيرة الذاتية.' },
  },
} as const;
