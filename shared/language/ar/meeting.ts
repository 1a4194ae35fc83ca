// The words of meetings, in Arabic.
const press = {
  closed: 'مغلق أمام الصحافة',
  pictures: 'للتصوير فقط',
  statements: 'تصريحات للصحافة',
  'press-conference': 'مؤتمر صحفي',
  open: 'مفتوح للصحافة',
} as const;

export const meeting = {
  one: 'اجتماع',
  many: 'الاجتماعات',
  fields: {
    type: {
      label: 'النوع',
      help: 'طبيعة الاجتماع.',
      choices: {
        round: 'جولة',
        call: 'مكالمة',
        plenary: 'جلسة عامة',
        bilateral: 'لقاء ثنائي',
        'pull-aside': 'لقاء جانبي',
      },
    },
    title: { label: 'العنوان', help: 'اسم الاجتماع في البرنامج.' },
    start: { label: 'اليوم الأول', help: 'اليوم الذي يبدأ فيه.' },
    end: { label: 'اليوم الأخير', help: 'اليوم الذي ينتهي فيه إذا امتدّ أكثر من يوم.' },
    startTime: { label: 'الوقت', help: 'وقت بدئه بتوقيت المكان، مثل 09:30.' },
    timeZone: { label: 'المنطقة الزمنية', help: 'المنطقة الزمنية لذلك التوقيت، مثل Asia/Riyadh.' },
    place: { label: 'المكان', help: 'المدينة والمبنى.' },
    attendees: { label: 'الحضور', help: 'من سيكون في القاعة بحسب الأسبقية.' },
    minutesAvailable: { label: 'الدقائق المتاحة', help: 'عدد الدقائق المتاحة لجدول الأعمال كله.' },
    interpretation: {
      label: 'الترجمة الشفوية',
      help: 'كيف يُترجم ما يُقال، علمًا بأن الترجمة التتابعية تأخذ نصف الوقت.',
      choices: {
        none: 'بلا ترجمة',
        consecutive: 'تتابعية',
        simultaneous: 'فورية',
        whispered: 'هامسة',
      },
    },
    press: { label: 'الصحافة', help: 'ما يجوز للصحافة أن تراه وتسمعه من الاجتماع.', choices: press },
    agenda: {
      label: 'جدول الأعمال',
      help: 'خطوات الاجتماع بالترتيب.',
      fields: {
        lead: { label: 'المتحدث', help: 'من يتولّى هذه الخطوة عن جانبنا.' },
        minutes: { label: 'الدقائق', help: 'عدد الدقائق المخصَّصة للخطوة.' },
        issue: { label: 'المسألة', help: 'المسألة التي يجري تناولها.' },
        purpose: { label: 'الغرض', help: 'الغاية من الخطوة.' },
        outcomeWanted: { label: 'النتيجة المنشودة', help: 'ما نريد الخروج به عند انتهاء الخطوة.' },
        press: { label: 'الصحافة', help: 'ما يجوز للصحافة أن تراه وتسمعه من هذه الخطوة.', choices: press },
      },
    },
    note: { label: 'ملاحظة', help: 'ما ينبغي للزميل أن يعرفه من ترتيبات.' },
  },
} as const;
