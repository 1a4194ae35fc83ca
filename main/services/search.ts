// Finding records by their words.
import { searchRecords } from '#main/store/search.ts';
import type { HandlersOf } from './handlers.ts';

export const search: HandlersOf<'search'> = {
  find: ({ text, ...options }, reader) =>
    searchRecords(reader, text, options).map(({ record, snippets }) => ({
      id: record.id,
      kind: record.kind,
      title: record.title,
      marking: record.marking.level,
      context: snippets,
    })),
};
