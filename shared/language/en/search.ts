// The words of the search screen, in English.
import type { SearchWords } from '#shared/language/search-words-shape.ts';

export const search: SearchWords = {
  title: 'Search',
  field: 'Find in everything',
  hint: 'All words must stand in the record, in any spelling and order. “In quotes” they stand together, as they are.',
  kind: 'Kind',
  found: (count, written) => (count === 1 ? '1 record' : `${written} records`),
  most: (written) => `The first ${written} are shown: add a word to narrow them.`,
  nothing: 'Nothing found.',
  nothingMore:
    'Spellings with and without harakat, hamza or accents are found too. Try fewer words, or the beginning of one.',
  begin: 'Type a word.',
};
