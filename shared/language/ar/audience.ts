// The words of audiences, in Arabic.
import { languageNames } from './language-names.ts';

export const audience = {
  one: 'جمهور',
  many: 'الجماهير',
  fields: {
    name: { label: 'الاسم', help: 'ما تُسمّى به هذه الدائرة من القرّاء.' },
    purpose: {
      label: 'الوجهة',
      help: 'إلى أين يجوز أن تذهب وثيقة أُعدّت لهذا الجمهور.',
      choices: { ours: 'لجانبنا', 'to-be-shared': 'للمشاركة مع غيرنا', public: 'للعموم' },
    },
    highestLevel: { label: 'أعلى درجة', help: 'رمز أعلى درجة سرّية يجوز أن تحملها الوثيقة.' },
    caveats: { label: 'القيود المسموحة', help: 'رموز القيود التي يجوز لهؤلاء القرّاء الاطلاع عليها.' },
    parties: { label: 'الأطراف', help: 'الأطراف التي ينتمي إليها القرّاء.' },
    readers: { label: 'القرّاء', help: 'من يتسلّم نسخة، كما يُطبع في قائمة التوزيع.' },
    language: { label: 'اللغة', help: 'اللغة التي يقرؤون بها.', choices: languageNames },
    copies: { label: 'النسخ', help: 'عدد النسخ المرقّمة التي تُعدّ.' },
  },
} as const;
