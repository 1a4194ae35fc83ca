// The words of briefs, in Arabic.
import { languageNames } from './language-names.ts';

export const brief = {
  one: 'إحاطة',
  many: 'الإحاطات',
  fields: {
    title: { label: 'العنوان', help: 'ما يرد في رأس الوثيقة.' },
    form: {
      label: 'النموذج',
      help: 'طبيعة الوثيقة.',
      choices: {
        'steering-brief': 'إحاطة توجيهية',
        'visit-brief': 'إحاطة زيارة',
        'scene-setter': 'عرض للأجواء',
        'annotated-agenda': 'جدول أعمال مشروح',
        'lines-to-take': 'خطوط الحديث',
        'party-profile': 'ملف تعريفي بطرف',
        biography: 'سيرة ذاتية',
        'position-paper': 'ورقة موقف',
        'comparison-table': 'جدول مقارنة',
        'question-and-answer': 'أسئلة وأجوبة',
        'record-of-conversation': 'محضر محادثة',
        blank: 'وثيقة فارغة',
      },
    },
    template: { label: 'القالب', help: 'نموذج المكتبة الذي بدأت منه.' },
    meeting: { label: 'الاجتماع', help: 'الاجتماع الذي كُتبت له.' },
    parties: { label: 'الأطراف', help: 'الأطراف التي تتناولها.' },
    language: { label: 'اللغة', help: 'اللغة التي كُتبت بها.', choices: languageNames },
    audience: { label: 'الجمهور', help: 'من كُتبت لهم.' },
    symbol: { label: 'الرمز', help: 'الإشارة المرجعية التي تُطبع في رأس الوثيقة.' },
    date: { label: 'التاريخ', help: 'التاريخ الذي يُطبع في رأس الوثيقة.' },
    asOf: { label: 'بتاريخ', help: 'اليوم الذي تعرض مواقفه، ويُترك فارغًا لأحدث المواقف.' },
    digits: {
      label: 'الأرقام',
      help: 'الأرقام التي تُطبع بها الأعداد.',
      choices: { latn: 'لاتينية', arab: 'عربية مشرقية', arabext: 'فارسية وأردية' },
    },
    hijri: {
      label: 'التقويم الهجري',
      help: 'التقويم الذي يُطبع إلى جانب الميلادي، ويُترك فارغًا إن لم يُرَد.',
      choices: {
        'islamic-umalqura': 'أم القرى',
        'islamic-civil': 'حسابي مدني',
        'islamic-tbla': 'حسابي فلكي',
        persian: 'هجري شمسي',
      },
    },
    budgetSides: { label: 'الحدّ الأقصى للصفحات', help: 'عدد الصفحات المطبوعة التي يجوز أن تشغلها.' },
    budgetWords: { label: 'الحدّ الأقصى للكلمات', help: 'عدد الكلمات التي يجوز أن تضمّها.' },
    numbered: { label: 'مرقّمة', help: 'هل تُرقَّم فقراتها.' },
    lead: { label: 'الاستهلال', help: 'الجملة أو الجملتان اللتان تردان تحت العنوان.' },
    text: { label: 'النص', help: 'نص الإحاطة.' },
  },
} as const;
