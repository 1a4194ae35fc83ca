// The words of negotiations, in Arabic.
export const negotiation = {
  one: 'مفاوضة',
  many: 'المفاوضات',
  fields: {
    name: { label: 'الاسم', help: 'الاسم الذي تُعرف به العملية بين المشاركين فيها.' },
    type: {
      label: 'النوع',
      help: 'كيف يلتقي الأطراف وكم عددهم.',
      choices: {
        bilateral: 'ثنائية',
        plurilateral: 'محدودة الأطراف',
        multilateral: 'متعددة الأطراف',
        mediation: 'وساطة',
        proximity: 'محادثات عن قرب',
        accession: 'انضمام',
      },
    },
    phase: {
      label: 'المرحلة',
      help: 'ما بلغته العملية من مراحل.',
      choices: {
        'pre-negotiation': 'ما قبل التفاوض',
        agenda: 'جدول الأعمال والقواعد',
        exploration: 'الاستكشاف',
        bargaining: 'المساومة',
        drafting: 'الصياغة',
        signature: 'التوقيع',
        ratification: 'التصديق',
        implementation: 'التنفيذ',
        suspended: 'معلّقة',
      },
    },
    decisionRule: {
      label: 'قاعدة اتخاذ القرار',
      help: 'ما يلزم لصدور قرار عن المشاركين.',
      choices: {
        consensus: 'توافق الآراء',
        unanimity: 'الإجماع',
        'simple-majority': 'الأغلبية البسيطة',
        'two-thirds': 'أغلبية الثلثين',
        weighted: 'التصويت المرجَّح',
        'single-undertaking': 'لا اتفاق على شيء قبل الاتفاق على كل شيء',
        other: 'قاعدة أخرى',
      },
    },
    purpose: { label: 'الغرض', help: 'ما يُراد من العملية تحقيقه في جملة أو جملتين.' },
    parties: {
      label: 'الأطراف',
      help: 'المشاركون بالترتيب الذي يُذكرون به.',
      fields: {
        party: { label: 'الطرف', help: 'الطرف الجالس إلى الطاولة أو بجانبها.' },
        role: {
          label: 'الدور',
          help: 'ما يقوم به الطرف على الطاولة.',
          choices: {
            principal: 'طرف أصيل',
            mediator: 'وسيط',
            facilitator: 'ميسّر',
            host: 'مضيف',
            guarantor: 'ضامن',
            observer: 'مراقب',
            adviser: 'مستشار',
          },
        },
        ours: { label: 'جانبنا', help: 'هل يمثّل هذا الطرف جانبنا في هذه المفاوضة.' },
      },
    },
    markingScheme: { label: 'نظام التصنيف', help: 'درجات السرّية والقيود التي تحملها سجلات هذه المفاوضة.' },
    checksOff: { label: 'فحوص موقوفة', help: 'رموز قواعد الفحص التي لا تُطبَّق هنا.' },
  },
} as const;
