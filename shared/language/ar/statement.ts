// The words of statements, in Arabic.
export const statement = {
  one: 'تصريح',
  many: 'التصريحات',
  fields: {
    party: { label: 'الطرف', help: 'الطرف الذي صرّح بذلك أو صُرّح باسمه.' },
    person: { label: 'الشخص', help: 'الشخص الذي صرّح بذلك.' },
    source: { label: 'المصدر', help: 'المصدر الذي أُخذ منه الكلام.' },
    text: { label: 'الكلام', help: 'ما قيل بلغته الأصلية مع ترجماته.' },
    form: {
      label: 'الصيغة',
      help: 'هل هذا نصّ الكلام أم فحواه.',
      choices: { verbatim: 'حرفيًّا', paraphrased: 'بالمعنى' },
    },
    date: { label: 'التاريخ', help: 'متى قيل ذلك.' },
    venue: { label: 'المكان', help: 'أين قيل ذلك.' },
    locator: { label: 'الموضع', help: 'الصفحة أو الفقرة أو التوقيت الذي يرد فيه داخل المصدر.' },
    attribution: {
      label: 'الإسناد',
      help: 'هل تجوز تسمية المتحدث وكيف.',
      choices: {
        'on-record': 'للنشر مع ذكر الاسم',
        background: 'خلفية دون ذكر الاسم',
        'deep-background': 'خلفية دون أي إسناد',
        'chatham-house': 'قاعدة تشاتام هاوس',
        private: 'خاص',
      },
    },
    credibility: {
      label: 'المصداقية',
      help: 'مدى صحة هذا الكلام، من ١، مؤكَّد، إلى ٦، يتعذّر الحكم عليه، بمعزل عن قائله.',
    },
    reveals: { label: 'يكشف عن', help: 'المصالح والمواقف والشواغل التي يدلّ عليها هذا الكلام.' },
    note: { label: 'ملاحظة', help: 'النبرة والملابسات وكل ما يعين على فهم الكلام فهمًا صحيحًا.' },
  },
} as const;
