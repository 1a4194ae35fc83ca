// The words of editions, in Arabic.
import { languageNames } from './language-names.ts';

export const edition = {
  one: 'إصدار',
  many: 'الإصدارات',
  fields: {
    brief: { label: 'الإحاطة', help: 'الإحاطة التي أُصدرت.' },
    title: { label: 'العنوان', help: 'العنوان الذي صدرت به.' },
    language: { label: 'اللغة', help: 'اللغة التي صدرت بها.', choices: languageNames },
    number: { label: 'الرقم', help: 'رقمه بين إصدارات الإحاطة.' },
    issuedOn: { label: 'تاريخ الإصدار', help: 'اليوم الذي صدر فيه.' },
    issuedBy: { label: 'أصدره', help: 'من أصدره.' },
    audience: { label: 'الجمهور', help: 'من صدر لهم.' },
    manifest: {
      label: 'بيان المحتويات',
      help: 'كل سجل يضمّه، بالمراجعة التي طُبعت.',
      fields: {
        record: { label: 'السجل', help: 'السجل الوارد في الإصدار.' },
        revision: { label: 'المراجعة', help: 'مراجعة السجل التي طُبعت.' },
        hash: { label: 'البصمة', help: 'بصمة تلك المراجعة التي يمكن التحقق بها.' },
      },
    },
    note: { label: 'ملاحظة', help: 'سبب هذا الإصدار أو ما يصحّحه.' },
  },
} as const;
