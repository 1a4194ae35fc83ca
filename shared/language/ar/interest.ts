// The words of interests, in Arabic.
export const interest = {
  one: 'مصلحة',
  many: 'المصالح',
  fields: {
    party: { label: 'الطرف', help: 'الطرف صاحب المصلحة.' },
    issues: { label: 'المسائل', help: 'بنود جدول الأعمال التي تتصل بها المصلحة.' },
    wording: { label: 'الصياغة', help: 'لماذا يريد الطرف شيئًا ما، في جملة واحدة.' },
    kind: {
      label: 'الصنف',
      help: 'ما تدور حوله المصلحة.',
      choices: {
        security: 'أمنية',
        economic: 'اقتصادية',
        political: 'سياسية',
        legal: 'قانونية',
        identity: 'تتصل بالهوية',
        relational: 'تتصل بالعلاقات',
        procedural: 'إجرائية',
      },
    },
    nature: {
      label: 'الطبيعة',
      help: 'هل يحتاج الطرف إلى الأمر أم يرغب فيه أم يخشى خلافه.',
      choices: { need: 'حاجة', want: 'رغبة', fear: 'خشية' },
    },
    basis: {
      label: 'الأساس',
      help: 'هل صرّح الطرف بها أم نستنتجها نحن.',
      choices: { stated: 'مصرَّح بها', inferred: 'مستنتَجة' },
    },
    rank: { label: 'الرتبة', help: 'مرتبتها بين مصالح هذا الطرف، والأولى رقمها ١.' },
    evidence: { label: 'الأدلة', help: 'التصريحات التي عُرفت منها المصلحة.' },
    note: { label: 'ملاحظة', help: 'ما ينبغي للزميل أن يعرفه عن هذه المصلحة.' },
  },
} as const;
