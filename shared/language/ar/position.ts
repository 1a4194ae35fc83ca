// The words of positions, in Arabic.
export const position = {
  one: 'موقف',
  many: 'المواقف',
  fields: {
    party: { label: 'الطرف', help: 'الطرف الذي يتبنّى الموقف أو يُقدَّر أنه يتبنّاه.' },
    issue: { label: 'المسألة', help: 'بند جدول الأعمال الذي يخصّه الموقف.' },
    rung: {
      label: 'الدرجة',
      help: 'المرتبة التي بلغها الطرف في سلّم تنازلاته بهذه الصياغة.',
      choices: {
        opening: 'موقف افتتاحي',
        target: 'هدف',
        fallback: 'بديل',
        reservation: 'حدّ أدنى',
        'red-line': 'خط أحمر',
      },
    },
    stance: {
      label: 'الاتجاه',
      help: 'هل الطرف مؤيد لما هو مقترح في المسألة أم معارض له.',
      choices: {
        for: 'مؤيد',
        'for-with-conditions': 'مؤيد بشروط',
        neutral: 'محايد',
        against: 'معارض',
        reserved: 'متحفّظ',
        unknown: 'غير معروف',
      },
    },
    wording: { label: 'الصياغة', help: 'ما يريده الطرف، بكلماته هو حيثما أمكن.' },
    value: { label: 'الرقم', help: 'الرقم الذي يذكره الطرف بوحدة المسألة.' },
    firmness: { label: 'الصلابة', help: 'من ١، يسهل التخلّي عنه، إلى ٥، لا يتزحزح.' },
    disclosure: {
      label: 'الإفصاح',
      help: 'كيف عرفنا به: علنًا، أو أُطلعنا عليه، أو سرًّا، أو بتقديرنا.',
      choices: { public: 'علني', shared: 'مُطلَع عليه', private: 'خاص', assessed: 'تقديري' },
    },
    asOf: { label: 'بتاريخ', help: 'اليوم الذي كان فيه الطرف على هذا الموقف.' },
    evidence: { label: 'الأدلة', help: 'التصريحات التي عُرف منها الموقف.' },
    supersedes: { label: 'يحلّ محلّ', help: 'الموقف السابق للطرف نفسه الذي حلّ هذا محلّه.' },
    note: { label: 'ملاحظة', help: 'كل ما يعين الزميل على قراءة الموقف قراءة صحيحة.' },
  },
} as const;
