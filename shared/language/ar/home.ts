// The words of home, in Arabic.
import type { HomeWords } from '#shared/language/home-words-shape.ts';
import { counted } from './counted.ts';

const acts = {
  create: 'تسجيل',
  correct: 'تصحيح',
  supersede: 'إحلال جديد محلّ',
  remove: 'حذف',
  restore: 'استعادة',
  mark: 'تصنيف',
  import: 'استيراد',
  undo: 'تراجع عن',
  redo: 'إعادة',
  purge: 'محو',
} as const;

export const home: HomeWords = {
  title: 'الصفحة الرئيسية',
  negotiations: 'المفاوضات',
  newNegotiation: 'مفاوضة جديدة',
  between: 'بيننا وبين',
  comma: '، ',
  phase: 'المرحلة',
  next: 'الاجتماع المقبل',
  noMeeting: 'لا موعد محدد',
  records: 'السجلات',
  recordCount: (count, written) => counted(count, written, ['سجل واحد', 'سجلان', 'سجلات', 'سجلًا', 'سجل']),
  inDays: (days, written) =>
    days === 1 ? 'غدًا' : `بعد ${counted(days, written, ['يوم', 'يومين', 'أيام', 'يومًا', 'يوم'])}`,
  keepsDay: 'للنموذج يوم ثابت؛ أما ما تغيّره فيؤرَّخ بساعة الجهاز.',
  today: 'اليوم',
  underWay: 'منعقد الآن',
  noNegotiations: 'لا مفاوضة بعد.',
  noNegotiationsMore: 'ابدأ بما على مكتبك: من يجلس إلى الطاولة، وما المطروح عليها.',
  sample: 'إدخال المفاوضة النموذجية',
  briefs: 'أحدث الإحاطات',
  allBriefs: 'كل الإحاطات',
  noBriefs: 'لا إحاطة بعد. ابدأ واحدة من مفاوضة.',
  since: 'منذ أمس',
  changeCount: (count, written) => counted(count, written, ['تغيير واحد', 'تغييران', 'تغييرات', 'تغييرًا', 'تغيير']),
  nothingSince: 'لم يتغيّر شيء منذ أمس.',
  did: (act, kind) => `${acts[act]} ${kind === '' ? 'سجلات' : kind}`,
  andMore: (count, written) => `و${counted(count, written, ['واحد غيرها', 'اثنان غيرها', 'غيرها', 'غيرها', 'غيرها'])}`,
  backup: (time) => `أحدث نسخة احتياطية: ${time}.`,
  noBackup: 'لا نسخة احتياطية بعد.',
  here: 'هذه المكتبة على هذا الجهاز وحده.',
  backups: 'النسخ الاحتياطية',
};
