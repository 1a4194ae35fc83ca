// The words of half-page cards and speaking notes, in Persian.
import type { CardsWords } from '#shared/language/cards-words-shape.ts';

export const cards: CardsWords = {
  card: 'برگهٔ',
  restsOn: 'مستند به: ',
  continued: 'ادامه',
  speakingNotes: 'یادداشت‌های سخنرانی',
  quotation: { open: '«', close: '»' },
};
