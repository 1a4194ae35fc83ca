// The words of concerns, in Arabic.
export const concern = {
  one: 'شاغل',
  many: 'الشواغل',
  fields: {
    party: { label: 'الطرف', help: 'الطرف الذي يساوره الشاغل.' },
    issue: { label: 'المسألة', help: 'بند جدول الأعمال الذي يخصّه الشاغل.' },
    wording: { label: 'الصياغة', help: 'ما من شأنه أن يفسد الأمر على الطرف، في جملة واحدة.' },
    severity: { label: 'الشدّة', help: 'من ١، مجرّد انزعاج، إلى ٥، ما يكفي لإنهاء المحادثات.' },
    status: {
      label: 'الحالة',
      help: 'إلى أيّ حدّ أُعرب عن الشاغل واستُجيب له.',
      choices: {
        latent: 'كامن',
        raised: 'مطروح',
        acknowledged: 'معترَف به',
        addressed: 'معالَج',
        closed: 'مغلق',
      },
    },
    reassurance: { label: 'الطمأنة المتاحة', help: 'ما يمكننا عرضه أو قوله لتبديد الشاغل.' },
    evidence: { label: 'الأدلة', help: 'التصريحات التي عُرف منها الشاغل.' },
    note: { label: 'ملاحظة', help: 'ما ينبغي للزميل أن يعرفه عن هذا الشاغل.' },
  },
} as const;
