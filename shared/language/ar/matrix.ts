// The words of the matrix, in Arabic.
import type { MatrixWords } from '#shared/language/matrix-words-shape.ts';
import { counted } from './counted.ts';

const since = (round: string | null): string => (round === null ? '' : ` منذ ${round}`);

export const matrix: MatrixWords = {
  place: 'المصفوفة',
  title: 'أين يقف كل طرف',
  table: 'المسائل والأطراف: أين يقف كل طرف',
  corner: 'المسألة · وزنها عندنا · نوع القيمة',
  whole: 'إجمالًا',
  ours: 'جانبنا',
  today: 'اليوم',
  roundLine: 'اليوم المعروض',
  comparedWith: (round) => `${round}، وبها تُقارن المواقف`,
  filters: {
    label: 'المسائل المعروضة',
    all: 'كل المسائل',
    moved: 'ما تحرّك',
    gaps: 'الثغرات',
    showAll: 'عرض كل المسائل',
  },
  rung: { label: 'الدرجة', asStated: 'كما أُعلنت' },
  audience: { label: 'العرض بصلاحية', none: 'مكتبنا نحن' },
  counts: {
    moved: (count, written, round) =>
      `${counted(count, written, ['موقف واحد تحرّك', 'موقفان تحرّكا', 'مواقف تحرّكت', 'موقفًا تحرّك', 'موقف تحرّك'])}${since(round)}`,
    gaps: (count, written) => counted(count, written, ['ثغرة واحدة', 'ثغرتان', 'ثغرات', 'ثغرة', 'ثغرة']),
    withoutSource: (count, written) =>
      `${counted(count, written, ['موقف واحد', 'موقفان', 'مواقف', 'موقفًا', 'موقف'])} بلا مصدر`,
    joint: '، ',
  },
  group: { open: 'اضغط Enter للفتح.', close: 'اضغط Enter للطي.' },
  valueTypes: { text: 'نص', ordinal: 'درجات', number: 'رقم', 'yes-no': 'نعم أو لا' },
  cell: {
    none: 'لا موقف مسجَّل',
    noneOnRung: 'لا شيء في هذه الدرجة',
    record: 'سجِّل موقفًا',
    draft: 'لم يُسجَّل بعد',
    was: (wording) => `كان: ${wording}`,
    changed: 'تغيّر',
    since: (round) => `منذ ${round}`,
  },
  spoken: {
    before: (party, issue, stance) => `${party} في «${issue}»: ${stance}، `,
    after: (parts) => `؛ ${parts.join('، ')}.`,
    empty: (party, issue) => `${party} في «${issue}»: لا موقف مسجَّل؛ اضغط Enter لتسجيل موقف.`,
    unexpected: (party, issue) => `${party} في «${issue}»: لا موقف، ولا يُنتظر موقف؛ اضغط Enter لتسجيل موقف.`,
    kept: 'ما كُتب هنا محفوظ ولم يُسجَّل بعد.',
    withheld: (party, issue) => `${party} في «${issue}»: محجوب.`,
    number: (value, unit) => (unit === '' ? value : `${value} ${unit}`),
    group: (name, counts) => (counts === '' ? `${name}.` : `${name}: ${counts}.`),
  },
  legend: {
    label: 'مفتاح الرموز',
    nearer: 'أقرب',
    further: (round) => `أبعد عنا${since(round)}`,
    changed: 'صياغة أخرى',
  },
  changed: {
    cell: (party, issue) => `تغيّر: ${party} في «${issue}».`,
    cells: (count, written) =>
      count === 1
        ? 'تغيّر موقف واحد.'
        : count === 2
          ? 'تغيّر موقفان.'
          : `تغيّر ${counted(count, written, ['موقف واحد', 'موقفان', 'مواقف', 'موقفًا', 'موقف'])}.`,
  },
  empty: {
    issues: 'لا مسائل بعد.',
    issuesWhy: 'صفوف المصفوفة هي مسائل جدول الأعمال.',
    addIssues: 'سجِّل المسائل',
    parties: 'لا أطراف بعد.',
    partiesWhy: 'أعمدة المصفوفة هي الأطراف المذكورة في المفاوضة.',
    addParties: 'سمِّ الأطراف',
    moved: (round) => `لم يتحرّك أيٌّ من المواقف المعروضة${since(round)}.`,
    gaps: 'لا ينقص موقف حيث يُنتظر موقف.',
  },
  failed: { title: 'تعذّر عرض المصفوفة.', again: 'أعد المحاولة' },
  edit: {
    title: (party, issue) => `${party}: ${issue}`,
    how: 'ما يُسجَّل',
    first: 'سجِّل الموقف',
    newer: 'موقف أحدث',
    correct: 'تصحيح',
    newerVerb: 'سجِّل موقفًا أحدث',
    correctVerb: 'صحِّح',
    working: 'جارٍ التسجيل',
    leave: 'إغلاق',
    forget: 'احذف ما كتبتُه',
    kept: 'ما كتبتَه هنا محفوظ، لكنه لم يُسجَّل بعد.',
    keptHow: 'أكمل من حيث توقفت، أو احذفه.',
    stale: 'تغيّر هذا الموقف في مكان آخر وأنت تكتب.',
    staleHow: 'ما كتبتَه محفوظ. انظر إلى ما هو مسجَّل الآن، أو أكمل منه بصياغتك.',
    look: 'انظر إليه',
    goOn: 'أكمل بصياغتي',
    deleted: 'حُذف هذا الموقف في مكان آخر وأنت تكتب. يمكن تسجيل ما كتبتَه موقفًا جديدًا.',
    notJudged: 'لم تُقدَّر',
    marking: 'درجة السرية',
    unmarked: 'بلا تصنيف',
    firmness: { '1': '1، يسهل التخلّي عنه', '2': '2', '3': '3', '4': '4', '5': '5، لا يتزحزح' },
    stanceNeeded: 'اختر الاتجاه، أو «غير معروف».',
    wordingNeeded: 'اكتب ما يريده الطرف في جملة.',
    dateNeeded: 'اكتب اليوم الذي كان فيه الطرف على هذا الموقف.',
    readingNow: 'تجري قراءة الموقف',
  },
  menu: {
    label: 'الموقف',
    place: 'المسألة والطرف',
    open: 'فتح',
    edit: 'تغيير…',
    record: 'سجِّل موقفًا…',
    issue: 'فتح المسألة',
    party: 'فتح الطرف',
  },
};
