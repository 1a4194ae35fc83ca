// The words of support, in Arabic.
export const support = {
  one: 'تأييد',
  many: 'التأييد',
  fields: {
    on: { label: 'بشأن', help: 'المسألة أو الإحاطة أو الاجتماع أو الاتفاق الذي يُلتمس التأييد له.' },
    subject: { label: 'الموضوع', help: 'ما يُلتمس التأييد له، بالكلمات، كمشروع قرار أو تصويت.' },
    party: { label: 'الطرف', help: 'الطرف الذي يُلتمس تأييده.' },
    ask: {
      label: 'المطلوب',
      help: 'ما يُطلب من الطرف.',
      choices: {
        'co-sponsor': 'المشاركة في التقديم',
        vote: 'التصويت لصالحه',
        statement: 'إصدار بيان',
        attend: 'الحضور',
        fund: 'التمويل',
      },
    },
    standing: {
      label: 'الوضع',
      help: 'أين يقف الطرف مما طُلب منه.',
      choices: {
        unknown: 'غير معروف',
        'leaning-against': 'يميل إلى الرفض',
        undecided: 'متردّد',
        'leaning-for': 'يميل إلى التأييد',
        'oral-pledge': 'تعهّد شفوي',
        'written-pledge': 'تعهّد خطّي',
        delivered: 'وفى بتعهّده',
        defected: 'تراجع',
      },
    },
    nextCaller: { label: 'المتصل التالي', help: 'الشخص الذي يتولّى الاتصال المقبل بالطرف.' },
    nextCall: { label: 'الاتصال المقبل', help: 'موعد ذلك الاتصال.' },
    note: { label: 'ملاحظة', help: 'آخر ما قيل، وما قد يحرّك موقف الطرف.' },
  },
} as const;
