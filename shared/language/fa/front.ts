// The words of the front of a dossier and of its distribution list, in Persian.
import type { FrontWords } from '#shared/language/front-words-shape.ts';

export const front: FrontWords = {
  dossier: 'پروندهٔ مذاکره',
  contents: 'فهرست',
  cover: {
    audience: 'خواننده',
    marking: 'طبقه‌بندی',
    copy: 'نسخه',
    symbol: 'شماره',
    preparedBy: 'تهیه‌کننده',
    informationAsOf: 'اطلاعات تا',
  },
  highest: (level) => `${level}: بالاترین طبقه‌بندی بندهای این پرونده`,
  copyOf: (number, total) => `نسخهٔ ${number} از ${total}`,
  numberOf: (number, total) => `${number} از ${total}`,
  issuedTo: (copy, reader) => `${copy}، تحویل به ${reader}`,
  handling: 'پس از پایان جلسه به دفتر بازگردانده شود. تکثیر ممنوع است.',
  key: {
    title: 'طبقه‌بندی و ارزیابی',
    marking: (names) => `${names}. حرف پیش از بندی می‌آید که طبقه‌بندی می‌کند.`,
    reliabilityRange: 'A تا F',
    reliability: 'اعتبار منبع، از کاملاً معتبر (A) تا نامعتبر (E)؛ F قابل ارزیابی نیست.',
    credibilityRange: '1 تا 6',
    credibility: 'باورپذیری گفته، جدا از منبع آن: B2 یعنی منبعی معمولاً معتبر و گفته‌ای احتمالاً درست.',
    evidence: 'مدخل‌های پیوست شواهد.',
  },
  distribution: {
    title: 'فهرست توزیع',
    lead: 'هر نسخه شماره دارد و به یک خواننده تحویل می‌شود که رسید می‌دهد و آن را بازمی‌گرداند.',
    copy: 'نسخه',
    reader: 'خواننده',
    received: 'دریافت',
    returned: 'بازگشت',
  },
};
