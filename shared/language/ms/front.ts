// The words of the front of a dossier and of its distribution list, in Malay.
import type { FrontWords } from '#shared/language/front-words-shape.ts';

export const front: FrontWords = {
  dossier: 'Dosir',
  contents: 'Kandungan',
  cover: {
    audience: 'Pembaca',
    marking: 'Pengelasan',
    copy: 'Salinan',
    symbol: 'Rujukan',
    preparedBy: 'Disediakan oleh',
    informationAsOf: 'Maklumat setakat',
  },
  highest: (level) => `${level}: pengelasan tertinggi mana-mana perenggan dalam dosir ini`,
  copyOf: (number, total) => `Salinan ${number} daripada ${total}`,
  numberOf: (number, total) => `${number} daripada ${total}`,
  issuedTo: (copy, reader) => `${copy}, dikeluarkan kepada ${reader}`,
  handling: 'Hendaklah dikembalikan kepada meja setelah mesyuarat tamat. Tidak boleh disalin.',
  key: {
    title: 'Pengelasan dan gred',
    marking: (names) => `${names}. Huruf itu mendahului perenggan yang dikelaskannya.`,
    reliabilityRange: 'A hingga F',
    reliability:
      'Kebolehpercayaan sumber, daripada boleh dipercayai sepenuhnya (A) hingga tidak boleh dipercayai (E); F tidak dapat dinilai.',
    credibilityRange: '1 hingga 6',
    credibility:
      'Kredibiliti kenyataan, dinilai berasingan daripada sumbernya: B2 ialah sumber yang lazimnya boleh dipercayai dan kenyataan yang mungkin benar.',
    evidence: 'Entri lampiran bukti.',
  },
  distribution: {
    title: 'Senarai edaran',
    lead: 'Setiap salinan bernombor dan diberikan kepada seorang pembaca, yang menandatangani penerimaannya dan mengembalikannya.',
    copy: 'Salinan',
    reader: 'Pembaca',
    received: 'Diterima',
    returned: 'Dikembalikan',
  },
};
