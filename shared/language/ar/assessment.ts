// The words of assessments, in Arabic.
export const assessment = {
  one: 'تقدير',
  many: 'التقديرات',
  fields: {
    judgement: { label: 'الحكم', help: 'ما نقدّره، دون ذكر درجة الثقة في الجملة نفسها.' },
    subject: { label: 'الموضوع', help: 'الأطراف والمسائل التي يتناولها التقدير.' },
    likelihood: {
      label: 'الاحتمال',
      help: 'مدى احتمال وقوعه، بأحد سبعة مصطلحات ثابتة.',
      choices: {
        'almost-no-chance': 'يكاد يكون مستحيلًا',
        'very-unlikely': 'مستبعَد جدًّا',
        unlikely: 'مستبعَد',
        'roughly-even': 'متكافئ تقريبًا',
        likely: 'مرجَّح',
        'very-likely': 'مرجَّح جدًّا',
        'almost-certain': 'شبه مؤكَّد',
      },
    },
    confidence: {
      label: 'درجة الثقة',
      help: 'مدى متانة الأسس التي نبني عليها حكمنا.',
      choices: { low: 'منخفضة', moderate: 'متوسطة', high: 'عالية' },
    },
    basis: { label: 'الأساس', help: 'ما بنينا عليه الحكم وكيف استدللنا.' },
    evidence: { label: 'الأدلة', help: 'التصريحات التي يستند إليها الحكم.' },
    madeOn: { label: 'تاريخ التقدير', help: 'اليوم الذي أصدرنا فيه هذا الحكم.' },
    review: { label: 'المراجعة', help: 'اليوم الذي يجب أن يُعاد فيه النظر في الحكم.' },
  },
} as const;
