// The words that a printed document says of itself, in each language in which one can be printed.
import { print as arabic } from '#shared/language/ar/print.ts';
import { print as english } from '#shared/language/en/print.ts';
import { print as persian } from '#shared/language/fa/print.ts';
import { print as french } from '#shared/language/fr/print.ts';
import { print as malay } from '#shared/language/ms/print.ts';
import { print as turkish } from '#shared/language/tr/print.ts';
import { print as urdu } from '#shared/language/ur/print.ts';
import type { DateLanguage } from './calendar.ts';
import type { PrintWords } from './print-words-shape.ts';

export type { PrintWords } from './print-words-shape.ts';

export const printWords: Readonly<Record<DateLanguage, PrintWords>> = {
  en: english,
  ar: arabic,
  fr: french,
  tr: turkish,
  fa: persian,
  ur: urdu,
  ms: malay,
};
