// The usual markings and audiences of a new library, in Arabic.
import type { UsualWords } from '#shared/language/usual-words-shape.ts';

export const usual: UsualWords = {
  scheme: 'التصنيف المعتاد',
  levels: {
    U: { letter: 'غ', name: 'غير مصنّف' },
    R: { letter: 'م', name: 'محدود' },
    C: { letter: 'س', name: 'سرّي' },
    S: { letter: 'ج', name: 'سرّي جدًّا' },
    TS: { letter: 'سغ', name: 'سرّي للغاية' },
  },
  audiences: { delegation: 'وفدنا', partners: 'للمشاركة مع الشركاء', public: 'العموم' },
};
