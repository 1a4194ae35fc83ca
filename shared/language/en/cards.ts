// The words of half-page cards and speaking notes, in English.
import type { CardsWords } from '#shared/language/cards-words-shape.ts';

export const cards: CardsWords = {
  card: 'Card',
  restsOn: 'Rests on ',
  continued: 'continued',
  speakingNotes: 'Speaking notes',
  quotation: { open: '“', close: '”' },
};
