// The words of help and about, in each language of the interface.
import { help as arabic } from '#shared/language/ar/help.ts';
import { help as english } from '#shared/language/en/help.ts';
import type { HelpWords } from './help-words-shape.ts';
import type { Words } from './languages.ts';

export const helpWords: Words<HelpWords> = { en: english, ar: arabic };
