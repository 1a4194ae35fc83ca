// The words of the front of a dossier and of its distribution list, in Turkish.
import type { FrontWords } from '#shared/language/front-words-shape.ts';

export const front: FrontWords = {
  dossier: 'Dosya',
  contents: 'İçindekiler',
  cover: {
    audience: 'Okuyucu',
    marking: 'Gizlilik derecesi',
    copy: 'Nüsha',
    symbol: 'Sayı',
    preparedBy: 'Hazırlayan',
    informationAsOf: 'Bilgi tarihi',
  },
  highest: (level) => `${level}: bu dosyadaki paragrafların en yüksek gizlilik derecesi`,
  copyOf: (number, total) => `Nüsha ${number} / ${total}`,
  numberOf: (number, total) => `${number} / ${total}`,
  issuedTo: (copy, reader) => `${copy}, teslim edilen: ${reader}`,
  handling: 'Toplantı bitince masaya iade edilir. Çoğaltılamaz.',
  key: {
    title: 'Gizlilik dereceleri ve değerlendirme',
    marking: (names) => `${names}. Harf, derecelendirdiği paragrafın önünde durur.`,
    reliabilityRange: 'A – F',
    reliability: 'Kaynağın güvenilirliği: tamamen güvenilir (A) ile güvenilmez (E) arasında; F değerlendirilemez.',
    credibilityRange: '1 – 6',
    credibility:
      'Beyanın inandırıcılığı, kaynağından ayrı değerlendirilir: B2, çoğunlukla güvenilir bir kaynak ve muhtemelen doğru bir beyandır.',
    evidence: 'Kanıt ekindeki kayıtlar.',
  },
  distribution: {
    title: 'Dağıtım listesi',
    lead: 'Her nüsha numaralıdır ve tek bir okuyucuya imza karşılığında verilir, sonra iade edilir.',
    copy: 'Nüsha',
    reader: 'Okuyucu',
    received: 'Teslim',
    returned: 'İade',
  },
};
