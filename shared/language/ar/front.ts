// The words of the front of a dossier and of its distribution list, in Arabic.
import type { FrontWords } from '#shared/language/front-words-shape.ts';

export const front: FrontWords = {
  dossier: 'الملف التحضيري',
  contents: 'المحتويات',
  cover: {
    audience: 'القارئ',
    marking: 'درجة السرّية',
    copy: 'النسخة',
    symbol: 'الرمز',
    preparedBy: 'أعدّه',
    informationAsOf: 'المعلومات حتى',
  },
  highest: (level) => `${level}: أعلى درجة سرّية لأي فقرة في هذا الملف`,
  copyOf: (number, total) => `النسخة ${number} من ${total}`,
  numberOf: (number, total) => `${number} من ${total}`,
  issuedTo: (copy, reader) => `${copy}، سُلّمت إلى ${reader}`,
  handling: 'تُعاد إلى المكتب بعد انتهاء الاجتماع، ولا تُنسخ.',
  key: {
    title: 'درجات السرّية والتقييم',
    marking: (names) => `${names}. يسبق الحرفُ الفقرةَ التي يصنّفها.`,
    reliabilityRange: 'من A إلى F',
    reliability: 'موثوقية المصدر، من موثوق تمامًا (A) إلى غير موثوق (E)؛ وF لا يمكن الحكم عليه.',
    credibilityRange: 'من 1 إلى 6',
    credibility: 'مصداقية القول، ويُحكم عليها بمعزل عن مصدره: B2 مصدر موثوق في العادة وقول صحيح على الأرجح.',
    evidence: 'مدخلات مرفق الشواهد.',
  },
  distribution: {
    title: 'قائمة التوزيع',
    lead: 'لكل نسخة رقم وقارئ واحد يوقّع عند تسلّمها ثم يعيدها.',
    copy: 'النسخة',
    reader: 'القارئ',
    received: 'التسلّم',
    returned: 'الإعادة',
  },
};
