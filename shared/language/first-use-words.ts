// The words of the first screen, in each language of the interface.
import { firstUse as arabic } from '#shared/language/ar/first-use.ts';
import { firstUse as english } from '#shared/language/en/first-use.ts';
import type { FirstUseWords } from './first-use-words-shape.ts';
import type { Words } from './languages.ts';

export const firstUseWords: Words<FirstUseWords> = { en: english, ar: arabic };
