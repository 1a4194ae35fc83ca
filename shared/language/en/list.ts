// The words of the lists of records, in English.
import type { ListWords } from '#shared/language/list-words-shape.ts';

export const list: ListWords = {
  find: (kind) => `Find in ${kind.toLocaleLowerCase('en')}`,
  add: (kind) => `New ${kind.toLocaleLowerCase('en')}`,
  shown: (count, all) => `${count} of ${all}`,
  total: (count) => count,
  empty: (kind) => `No ${kind.toLocaleLowerCase('en')} yet.`,
  emptyMore: 'What you record here can be used in every brief.',
  nothing: 'Nothing matches.',
  nothingMore: 'Other spellings are found too; try fewer words or fewer filters.',
  clear: 'Clear words and filters',
  title: 'Words',
  comma: ', ',
  marking: 'Marking',
  updated: 'Changed',
  overdue: (days, written) => (days === 1 ? 'overdue by 1 day' : `overdue by ${written} days`),
  none: 'None',
  yes: 'Yes',
  no: 'No',
  failed: 'The list could not be read.',
  again: 'Read again',
};
