// The words of forms, in Arabic.
import { brief } from './brief.ts';

export const form = {
  one: 'نموذج',
  many: 'النماذج',
  fields: {
    name: { label: 'الاسم', help: 'ما يُسمّى به النموذج عند بدء إحاطة.' },
    base: {
      label: 'مبنيّ على',
      help: 'نموذج الإحاطة الذي يُعدّ هذا صيغة معدّلة منه.',
      choices: brief.fields.form.choices,
    },
    requiredParts: { label: 'الأجزاء المطلوبة', help: 'العناوين التي يجب أن تشملها كل إحاطة من هذا النموذج.' },
    budgetSides: { label: 'الحدّ الأقصى للصفحات', help: 'عدد الصفحات المطبوعة المسموح به لإحاطة من هذا النموذج.' },
    budgetWords: { label: 'الحدّ الأقصى للكلمات', help: 'عدد الكلمات المسموح به لإحاطة من هذا النموذج.' },
    text: { label: 'النص', help: 'النص الذي تبدأ به إحاطة من هذا النموذج.' },
  },
} as const;
