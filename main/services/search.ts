// Finding records by their words.
import { searchRecords } from '#main/store/search.ts';
import { titleIn } from '#shared/records/title-in.ts';
import type { HandlersOf } from './handlers.ts';

export const search: HandlersOf<'search'> = {
  find: ({ text, language, ...options }, reader) =>
    searchRecords(reader, text, options).map(({ record, snippets }) => ({
      id: record.id,
      kind: record.kind,
      title: titleIn(record, language),
      marking: record.marking.level,
      context: snippets,
    })),
};
