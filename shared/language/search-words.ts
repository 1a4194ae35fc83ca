// The words of the search screen, in each language of the interface.
import { search as arabic } from '#shared/language/ar/search.ts';
import { search as english } from '#shared/language/en/search.ts';
import type { Words } from './languages.ts';
import type { SearchWords } from './search-words-shape.ts';

export const searchWords: Words<SearchWords> = { en: english, ar: arabic };
