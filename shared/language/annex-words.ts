// The words of the matrix, the evidence and the timeline, in each language in which a document can be printed.
import { annex as arabic } from '#shared/language/ar/annex.ts';
import { annex as english } from '#shared/language/en/annex.ts';
import { annex as persian } from '#shared/language/fa/annex.ts';
import { annex as french } from '#shared/language/fr/annex.ts';
import { annex as malay } from '#shared/language/ms/annex.ts';
import { annex as turkish } from '#shared/language/tr/annex.ts';
import { annex as urdu } from '#shared/language/ur/annex.ts';
import type { AnnexWords } from './annex-words-shape.ts';
import type { DateLanguage } from './calendar.ts';

export const annexWords: Readonly<Record<DateLanguage, AnnexWords>> = {
  en: english,
  ar: arabic,
  fr: french,
  tr: turkish,
  fa: persian,
  ur: urdu,
  ms: malay,
};
