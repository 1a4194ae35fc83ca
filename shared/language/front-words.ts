// The words of the front of a dossier, in each language in which one can be printed.
import { front as arabic } from '#shared/language/ar/front.ts';
import { front as english } from '#shared/language/en/front.ts';
import { front as persian } from '#shared/language/fa/front.ts';
import { front as french } from '#shared/language/fr/front.ts';
import { front as malay } from '#shared/language/ms/front.ts';
import { front as turkish } from '#shared/language/tr/front.ts';
import { front as urdu } from '#shared/language/ur/front.ts';
import type { DateLanguage } from './calendar.ts';
import type { FrontWords } from './front-words-shape.ts';

export const frontWords: Readonly<Record<DateLanguage, FrontWords>> = {
  en: english,
  ar: arabic,
  fr: french,
  tr: turkish,
  fa: persian,
  ur: urdu,
  ms: malay,
};
