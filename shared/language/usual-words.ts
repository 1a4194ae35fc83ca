// The words of the usual markings and audiences, in each language of the interface.
import { usual as arabic } from '#shared/language/ar/usual.ts';
import { usual as english } from '#shared/language/en/usual.ts';
import type { Words } from './languages.ts';
import type { UsualWords } from './usual-words-shape.ts';

export const usualWords: Words<UsualWords> = { en: english, ar: arabic };
