// The words of relations, in Arabic.
export const relation = {
  one: 'علاقة',
  many: 'العلاقات',
  fields: {
    between: {
      label: 'بين',
      help: 'هل تربط بين طرفين أم بين مصلحتين.',
      choices: { parties: 'طرفين', interests: 'مصلحتين' },
    },
    from: { label: 'من', help: 'الطرف أو المصلحة التي يُنظر منها إلى العلاقة.' },
    to: { label: 'إلى', help: 'الطرف أو المصلحة التي تتجه إليها العلاقة.' },
    type: {
      label: 'النوع',
      help: 'ما يمثّله الأول للثاني.',
      choices: {
        ally: 'حليف',
        partner: 'شريك',
        rival: 'خصم',
        patron: 'راعٍ',
        mediator: 'وسيط',
        dependency: 'تبعية',
        shared: 'مشتركة',
        compatible: 'متوافقة',
        differing: 'مختلفة',
        conflicting: 'متعارضة',
      },
    },
    strength: { label: 'القوة', help: 'من -٢، تعارض شديد، إلى ٢، ترابط شديد.' },
    basis: { label: 'الأساس', help: 'ما تقوم عليه العلاقة.' },
    evidence: { label: 'الأدلة', help: 'التصريحات التي عُرفت منها العلاقة.' },
  },
} as const;
