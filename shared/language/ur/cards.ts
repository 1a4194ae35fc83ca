// The words of half-page cards and speaking notes, in Urdu.
import type { CardsWords } from '#shared/language/cards-words-shape.ts';

export const cards: CardsWords = {
  card: 'کارڈ',
  restsOn: 'ماخذ: ',
  continued: 'جاری',
  speakingNotes: 'تقریری نکات',
  quotation: { open: '”', close: '“' },
};
