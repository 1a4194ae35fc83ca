// The words of the matrix, the evidence and the timeline as annexes, in Arabic.
import type { AnnexWords } from '#shared/language/annex-words-shape.ts';
import { commitment } from './commitment.ts';
import { meeting } from './meeting.ts';
import { position } from './position.ts';

export const annex: AnnexWords = {
  matrix: {
    title: 'مصفوفة المواقف',
    lead: (date, parties, issues) => `حتى ${date}. عدد الأطراف: ${parties}. عدد المسائل: ${issues}.`,
    movedSince: (date) => `تدلّ كلمة «سابقًا» على موقف الطرف في ${date}، إن تغيّر بعد ذلك.`,
    moved: 'تدلّ كلمة «سابقًا» على موقف الطرف قبل آخر تغيير فيه.',
    heads: { number: 'الرقم', issue: 'المسألة' },
    ours: 'طرفنا',
    stances: { ...position.fields.stance.choices, 'for-with-conditions': 'بشروط' },
    was: (former) => `سابقًا: ${former}`,
    reworded: 'صياغة جديدة',
    assessed: 'تقديرنا',
    key: 'الرقم هو درجة الصلابة، من ١ إلى ٥.',
  },
  evidence: {
    title: 'الأدلة',
    lead: 'التصريحات التي يستند إليها هذا الملف التحضيري. وعند اختلاف الترجمة والأصل، يُعتدّ بالأصل.',
    heads: { source: 'التصريح ودرجته ومصدره', translation: 'الترجمة', original: 'الأصل' },
    paraphrased: 'بالمعنى',
    reveals: 'يكشف عن:',
    kinds: { interest: 'مصلحة', position: 'موقف', concern: 'شاغل' },
    usedIn: 'ورد في:',
    paragraph: 'الفقرة',
  },
  timeline: {
    title: 'التسلسل الزمني',
    lead: 'الاجتماعات والاتفاقات، والالتزامات بحسب مواعيد استحقاقها، والمواقف التي تغيّرت.',
    calendar: (name) => `التقويم المعتمد مع الميلادي: ${name}.`,
    heads: { date: 'التاريخ', event: 'الحدث', source: 'المصدر أو الحالة' },
    today: (date) => `هذا الملف التحضيري، ${date}`,
    due: (date) => `في موعد أقصاه ${date}`,
    shift: (from, to) => `من ${from} إلى ${to}`,
    meetingTypes: meeting.fields.type.choices,
    commitmentStatuses: commitment.fields.status.choices,
  },
};
