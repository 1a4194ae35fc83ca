// The words of half-page cards and speaking notes, in Arabic.
import type { CardsWords } from '#shared/language/cards-words-shape.ts';

export const cards: CardsWords = {
  card: 'البطاقة',
  restsOn: 'يستند إلى: ',
  continued: 'تابع',
  speakingNotes: 'ملاحظات الإلقاء',
  quotation: { open: '«', close: '»' },
};
