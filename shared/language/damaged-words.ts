// The words of the screen of a damaged library, in each language of the interface.
import { damaged as arabic } from '#shared/language/ar/damaged.ts';
import { damaged as english } from '#shared/language/en/damaged.ts';
import type { DamagedWords } from './damaged-words-shape.ts';
import type { Words } from './languages.ts';

export const damagedWords: Words<DamagedWords> = { en: english, ar: arabic };
