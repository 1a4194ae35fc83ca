// The words of the frame of a window, in Arabic.
import type { ShellWords } from '#shared/language/shell-words-shape.ts';
import { counted } from './counted.ts';

const acts = {
  create: 'إضافة',
  correct: 'تصحيح',
  supersede: 'تجديد',
  remove: 'حذف',
  restore: 'استعادة',
  mark: 'تصنيف',
  import: 'استيراد',
  // What was undone or done again is named by its record alone.
  undo: '',
  redo: '',
  purge: 'محو نهائي',
} as const;

export const shell: ShellWords = {
  skip: 'انتقل إلى المحتوى',
  panes: { bar: 'الشريط', path: 'المسار', index: 'الفهرس', inspector: 'لوحة السجل' },
  openIndex: 'فهرس المفاوضة',
  close: 'إغلاق',
  evidence: 'الأدلة',
  typeAndPhase: (type, phase) => `${type} · مرحلة ${phase}`,
  library: 'المكتبة',
  moreKinds: 'المزيد',
  when: (days, written) =>
    days === 0
      ? 'اليوم'
      : days === 1
        ? 'غدًا'
        : days < 0
          ? 'جارٍ الآن'
          : `بعد ${counted(days, written, ['يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم'])}`,
  noAct: { undo: 'لا شيء يُتراجع عنه.', redo: 'لا شيء يُعاد.' },
  undo: (what) => `تراجع: ${what}`,
  redo: (what) => `إعادة: ${what}`,
  act: (act, kind, title) => {
    const what = [acts[act], kind].filter((part) => part !== '').join(' ');
    return title === '' ? what : `${what} «${title}»`.trim();
  },
  palette: {
    recent: 'فُتح أخيرًا',
    records: 'السجلات',
    newRecord: 'تسجيل جديد',
    newOf: (kind) => `سجل جديد: ${kind}`,
    chooseKind: 'ماذا تريد أن تسجّل؟',
    lists: 'القوائم',
    listOf: (kind) => `الانتقال إلى قائمة: ${kind}`,
  },
  whyNot: {
    needsLibrary: 'افتح مكتبة أولًا',
    needsNegotiation: 'افتح مفاوضة أولًا',
    notHere: 'ليس في هذه الشاشة',
    bySystem: 'يقوم به نظامك',
    byKeys: 'بمفاتيحه',
    nothingShown: 'لم يُفتح سجل بعد',
  },
  readOnly: {
    newer: 'كتبت هذه المكتبةَ نسخةٌ أحدث من ديوان، وهي مفتوحة للقراءة فقط.',
    held: 'يعمل ديوان آخر في هذه المكتبة، وهي مفتوحة هنا للقراءة فقط.',
    asked: 'هذه المكتبة مفتوحة للقراءة فقط كما طلبت.',
    damaged: 'هذا ما أُنقذ من مكتبة تالفة، وهو للقراءة فقط.',
    permission: 'لا يحق لك الكتابة في ملف هذه المكتبة، وهي مفتوحة للقراءة فقط.',
  },
  readOnlyMore: 'يمكنك البحث والقراءة والطباعة، ولا يمكن تغيير شيء.',
  engine: {
    stopped: 'توقف جزء ديوان الذي يحفظ مكتبتك، ويجري تشغيله من جديد.',
    stoppedMore: 'يبقى ما كتبته هنا، ويُحفظ حالما يعود. لا يلزم شيء آخر.',
    down: 'توقف جزء ديوان الذي يحفظ مكتبتك مرات عدة، ولن يُشغَّل من جديد.',
    downMore: 'ما حُفظ سليم. انسخ ما كتبته الآن، ثم أنهِ ديوان وشغّله من جديد.',
    lost: 'فقدت هذه النافذة صلتها بديوان، وهي تبحث عنه.',
    lostMore: 'يبقى ما كتبته هنا. إن كان ديوان قد أُنهي فشغّله من جديد وافتح نافذة جديدة.',
    notOpened: 'عاد ديوان، لكن تعذّر فتح المكتبة من جديد.',
    openAgain: 'افتحها من جديد',
  },
  refused: {
    title: 'لم يعد يُسمح لهذه النافذة بالدخول',
    words: [
      'لكل تشغيل لديوان مفتاح خاص به، ومفتاح هذه النافذة من تشغيل سابق أو استُعمل من قبل.',
      'اذهب إلى الطرفية التي يعمل فيها ديوان واضغط Enter، فيكتب عنوانًا يفتح نافذة مرة واحدة. وإن لم يعد ديوان يعمل فشغّله من جديد بالأمر npm start.',
      'لم تتأثر مكتبتك.',
    ],
  },
  fault: {
    title: 'تعذّر عرض هذه الشاشة.',
    more: 'لم تتأثر مكتبتك، وما حُفظ سليم. أعد قراءة النافذة أو انتقل إلى مكان آخر.',
    again: 'أعد قراءة النافذة',
  },
  failed: { title: 'تعذّر على ديوان أن يبدأ.', again: 'حاول من جديد' },
  waitingCase: {
    title: (file) => `ينتظر الاستيراد: ${file}`,
    more: 'افتح المكتبة التي يدخل إليها أو أنشئ مكتبة جديدة.',
    look: 'عرض ما سيدخل',
  },
  shortcuts: {
    title: 'اختصارات لوحة المفاتيح',
    command: 'الأمر',
    keys: 'المفاتيح',
    more: 'كل ما عداها في لوحة الأوامر، باسمه.',
  },
};
