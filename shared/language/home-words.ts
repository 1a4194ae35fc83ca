// The words of home, in each language of the interface.
import { home as arabic } from '#shared/language/ar/home.ts';
import { home as english } from '#shared/language/en/home.ts';
import type { HomeWords } from './home-words-shape.ts';
import type { Words } from './languages.ts';

export const homeWords: Words<HomeWords> = { en: english, ar: arabic };
