// The words of half-page cards and speaking notes, in each language in which they can be printed.
import { cards as arabic } from '#shared/language/ar/cards.ts';
import { cards as english } from '#shared/language/en/cards.ts';
import { cards as persian } from '#shared/language/fa/cards.ts';
import { cards as french } from '#shared/language/fr/cards.ts';
import { cards as malay } from '#shared/language/ms/cards.ts';
import { cards as turkish } from '#shared/language/tr/cards.ts';
import { cards as urdu } from '#shared/language/ur/cards.ts';
import type { DateLanguage } from './calendar.ts';
import type { CardsWords } from './cards-words-shape.ts';

export const cardsWords: Readonly<Record<DateLanguage, CardsWords>> = {
  en: english,
  ar: arabic,
  fr: french,
  tr: turkish,
  fa: persian,
  ur: urdu,
  ms: malay,
};
