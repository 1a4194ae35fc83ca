// The words of issues, in Arabic.
export const issue = {
  one: 'مسألة',
  many: 'المسائل',
  fields: {
    name: { label: 'الاسم', help: 'ما يُسمّى به بند جدول الأعمال.' },
    number: { label: 'الرقم', help: 'رقم المسألة في جدول الأعمال، مثل 1.2.' },
    parent: { label: 'جزء من', help: 'المسألة الأعمّ التي تندرج هذه تحتها.' },
    sector: {
      label: 'القطاع',
      help: 'مجال السياسة الذي تقع فيه المسألة.',
      choices: {
        security: 'الأمن',
        trade: 'التجارة',
        investment: 'الاستثمار',
        technology: 'التقنية',
        education: 'التعليم',
        health: 'الصحة',
        tourism: 'السياحة',
        water: 'المياه',
        energy: 'الطاقة',
        humanitarian: 'وصول المساعدات الإنسانية',
        legal: 'الشؤون القانونية',
        institutional: 'الشؤون المؤسسية',
        other: 'قطاع آخر',
      },
    },
    weight: { label: 'وزنها لدينا', help: 'مدى أهميتها لجانبنا، من ١، قليلة، إلى ٥، حاسمة.' },
    valueType: {
      label: 'نوع القيمة',
      help: 'ما يمكن أن تُقارن به المواقف من هذه المسألة.',
      choices: { text: 'نص فقط', ordinal: 'درجة على سلّم', number: 'رقم', 'yes-no': 'نعم أو لا' },
    },
    unit: { label: 'الوحدة', help: 'ما يعدّه الرقم، مثل مليون متر مكعب في السنة.' },
    moreIs: {
      label: 'الزيادة',
      help: 'هل الرقم أو الدرجة الأعلى أفضل لجانبنا أم أسوأ.',
      choices: { better: 'أفضل لنا', worse: 'أسوأ لنا' },
    },
    steps: { label: 'الدرجات', help: 'درجات السلّم من أدناها إلى أعلاها.' },
    note: { label: 'ملاحظة', help: 'ما ينبغي للزميل أن يعرفه عن هذه المسألة.' },
  },
} as const;
