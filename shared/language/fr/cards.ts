// The words of half-page cards and speaking notes, in French.
import type { CardsWords } from '#shared/language/cards-words-shape.ts';

export const cards: CardsWords = {
  card: 'Fiche',
  restsOn: 'Source\u00a0: ',
  continued: 'suite',
  speakingNotes: 'Notes pour l’intervention',
  quotation: { open: '«\u00a0', close: '\u00a0»' },
};
