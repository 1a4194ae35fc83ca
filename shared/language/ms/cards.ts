// The words of half-page cards and speaking notes, in Malay.
import type { CardsWords } from '#shared/language/cards-words-shape.ts';

export const cards: CardsWords = {
  card: 'Kad',
  restsOn: 'Berdasarkan ',
  continued: 'sambungan',
  speakingNotes: 'Nota ucapan',
  quotation: { open: '“', close: '”' },
};
