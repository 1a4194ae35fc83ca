// The words of half-page cards and speaking notes, in Turkish.
import type { CardsWords } from '#shared/language/cards-words-shape.ts';

export const cards: CardsWords = {
  card: 'Kart',
  restsOn: 'Dayanak: ',
  continued: 'devam',
  speakingNotes: 'Konuşma metni',
  quotation: { open: '“', close: '”' },
};
