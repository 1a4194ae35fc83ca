// The words of the lists of records, in each language of the interface.
import { list as arabic } from '#shared/language/ar/list.ts';
import { list as english } from '#shared/language/en/list.ts';
import type { Words } from './languages.ts';
import type { ListWords } from './list-words-shape.ts';

export const listWords: Words<ListWords> = { en: english, ar: arabic };
