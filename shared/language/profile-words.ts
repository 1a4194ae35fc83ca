// The words of party profiles, biographies and agreements, in each language in which a document can be printed.
import { profile as arabic } from '#shared/language/ar/profile.ts';
import { profile as english } from '#shared/language/en/profile.ts';
import { profile as persian } from '#shared/language/fa/profile.ts';
import { profile as french } from '#shared/language/fr/profile.ts';
import { profile as malay } from '#shared/language/ms/profile.ts';
import { profile as turkish } from '#shared/language/tr/profile.ts';
import { profile as urdu } from '#shared/language/ur/profile.ts';
import type { DateLanguage } from './calendar.ts';
import type { ProfileWords } from './profile-words-shape.ts';

export type { ProfileWords } from './profile-words-shape.ts';

export const profileWords: Readonly<Record<DateLanguage, ProfileWords>> = {
  en: english,
  ar: arabic,
  fr: french,
  tr: turkish,
  fa: persian,
  ur: urdu,
  ms: malay,
};
