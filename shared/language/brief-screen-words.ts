// The words of the page of a brief, in each language of the interface.
import { briefScreen as arabic } from '#shared/language/ar/brief-screen.ts';
import { briefScreen as english } from '#shared/language/en/brief-screen.ts';
import type { BriefScreenWords } from './brief-screen-words-shape.ts';
import type { Words } from './languages.ts';

export const briefScreenWords: Words<BriefScreenWords> = { en: english, ar: arabic };
