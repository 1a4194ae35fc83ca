// The words of parties, in Arabic.
import { languageNames } from './language-names.ts';

export const party = {
  one: 'طرف',
  many: 'الأطراف',
  fields: {
    kind: {
      label: 'الصنف',
      help: 'طبيعة الجهة التي يمثّلها الطرف.',
      choices: {
        state: 'دولة',
        'government-body': 'جهة حكومية',
        'international-organisation': 'منظمة دولية',
        bloc: 'تكتّل',
        company: 'شركة',
        ngo: 'منظمة غير حكومية',
        'armed-group': 'جماعة مسلّحة',
        constituency: 'فئة معنيّة',
      },
    },
    name: { label: 'الاسم', help: 'الاسم الكامل، ومقابله في كل خط آخر ضمن الترجمات.' },
    shortName: { label: 'الاسم المختصر', help: 'الاسم المستعمل في الجداول والعناوين حين يطول الاسم الكامل.' },
    aliases: {
      label: 'أسماء أخرى',
      help: 'أسماء يرد بها الطرف أيضًا في النصوص، ليجده البحث.',
      fields: {
        text: { label: 'الاسم', help: 'الاسم الآخر أو المختصر.' },
        language: { label: 'اللغة', help: 'اللغة التي يُستعمل فيها هذا الاسم.', choices: languageNames },
      },
    },
    code: { label: 'الرمز', help: 'رمز قصير على نسق ISO 3166 يُستعمل حيث تضيق المساحة.' },
    memberOf: { label: 'عضو في', help: 'المنظمات أو التكتّلات أو الحكومات التي ينتمي إليها الطرف.' },
    ours: { label: 'جانبنا', help: 'هل هذا الطرف هو جانبنا.' },
    decidesBy: { label: 'آلية القرار', help: 'من تلزم موافقته لدى ذلك الجانب قبل أن يلتزم الطرف.' },
    notes: { label: 'ملاحظات', help: 'ما ينبغي للزميل أن يعرفه قبل التعامل مع هذا الطرف.' },
  },
} as const;
