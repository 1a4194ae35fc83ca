// The words that a printed document says of itself, in each language in which one can be printed.
import { print as arabic } from './ar/print.ts';
import type { DateLanguage } from './calendar.ts';
import { print as english } from './en/print.ts';
import { print as persian } from './fa/print.ts';
import { print as french } from './fr/print.ts';
import { print as malay } from './ms/print.ts';
import type { PrintWords } from './print-words-shape.ts';
import { print as turkish } from './tr/print.ts';
import { print as urdu } from './ur/print.ts';

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
