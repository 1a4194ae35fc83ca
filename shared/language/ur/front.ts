// The words of the front of a dossier and of its distribution list, in Urdu.
import type { FrontWords } from '#shared/language/front-words-shape.ts';

export const front: FrontWords = {
  dossier: 'مذاکراتی فائل',
  contents: 'فہرست',
  cover: {
    audience: 'قاری',
    marking: 'درجۂ رازداری',
    copy: 'نقل',
    symbol: 'حوالہ نمبر',
    preparedBy: 'تیار کردہ',
    informationAsOf: 'معلومات بتاریخ',
  },
  highest: (level) => `${level}: اس فائل کے کسی بھی پیراگراف کا بلند ترین درجۂ رازداری`,
  copyOf: (number, total) => `نقل ${number} از ${total}`,
  numberOf: (number, total) => `${number} از ${total}`,
  issuedTo: (copy, reader) => `${copy}، برائے ${reader}`,
  handling: 'اجلاس کے بعد دفتر کو واپس کی جائے۔ نقل کرنا منع ہے۔',
  key: {
    title: 'درجاتِ رازداری اور جانچ',
    marking: (names) => `${names}۔ حرف اُس پیراگراف سے پہلے آتا ہے جس کا وہ درجہ بتاتا ہے۔`,
    reliabilityRange: 'A تا F',
    reliability: 'ماخذ کا اعتبار، مکمل معتبر (A) سے غیر معتبر (E) تک؛ F کا فیصلہ نہیں کیا جا سکتا۔',
    credibilityRange: '1 تا 6',
    credibility: 'بیان کی صداقت، ماخذ سے الگ جانچی گئی: B2 عموماً معتبر ماخذ اور غالباً درست بیان ہے۔',
    evidence: 'ضمیمۂ شواہد کے اندراجات۔',
  },
  distribution: {
    title: 'تقسیم کی فہرست',
    lead: 'ہر نقل پر نمبر ہے اور وہ ایک ہی قاری کو دستخط لے کر دی جاتی ہے، اور واپس لی جاتی ہے۔',
    copy: 'نقل',
    reader: 'قاری',
    received: 'وصولی',
    returned: 'واپسی',
  },
};
