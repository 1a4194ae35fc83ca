// The words of settings and backups, in Arabic.
import type { SettingsWords } from '#shared/language/settings-words-shape.ts';
import { counted } from './counted.ts';

export const settings: SettingsWords = {
  title: 'الإعدادات',
  you: 'أنت',
  name: 'اسمك',
  nameHint: 'يقف إلى جانب كل تغيير تجريه في هذه المكتبة من الآن.',
  nameNeeded: 'اكتب اسمك: كل تغيير يقول من أجراه.',
  save: 'اعتماد الاسم',
  kept: 'اعتُمد.',
  program: 'البرنامج',
  programHint: 'لهذا الجهاز أيًّا كانت المكتبة المفتوحة. يسري كل اختيار فورًا وفي كل نافذة.',
  language: 'اللغة',
  ofSystem: 'كالنظام',
  theme: 'المظهر',
  digits: 'الأرقام',
  digitsAsLanguage: 'كما في اللغة',
  calendar: 'التقويم المرافق للميلادي',
  library: 'هذه المكتبة',
  file: 'الملف',
  size: 'الحجم',
  records: 'السجلات',
  changes: 'التغييرات حتى الآن',
  megabytes: (written) => `${written} ميغابايت`,
  scheme: 'سلّم التصنيف',
  noScheme: 'لا سلّم تصنيف ساريًا في هذه المكتبة: لا يمكن تصنيف شيء.',
  openScheme: 'فتح السلّم',
  backups: {
    title: 'النسخ الاحتياطية',
    lead: 'النسخة الاحتياطية صورة كاملة من المكتبة يُتحقق منها قبل تسميتها، ومكانها إلى جانب المكتبة على هذا الجهاز.',
    now: 'إعداد نسخة الآن',
    making: 'النسخ والتحقق',
    made: (name) => `أُعدّت وتُحقق منها: ${name}`,
    schedule: 'تلقائيًا',
    every: { hour: 'كل ساعة', day: 'كل يوم', week: 'كل أسبوع', never: 'أبدًا' },
    never: 'من دون نسخ احتياطية يذهب كل شيء مع قرص معطوب.',
    list: 'الموجود منها',
    none: 'لا نسخة احتياطية بعد.',
    check: 'فحص المكتبة',
    checking: 'قراءة كل شيء',
    sound: (count, written) =>
      `المكتبة سليمة: فُحص ${counted(count, written, ['شيء واحد', 'شيئان', 'أشياء', 'شيئًا', 'شيء'])}.`,
    unsound: (count, written) =>
      `ليس على ما ينبغي: ${counted(count, written, ['شيء واحد', 'شيئان', 'أشياء', 'شيئًا', 'شيء'])}.`,
    stopped: 'أُوقف العمل ولم يتغيّر شيء.',
  },
};
