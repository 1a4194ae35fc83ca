// diwan search: records by their words.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { requireKind } from '#main/hosts/cli/find-record.ts';
import { shortId } from '#main/hosts/cli/format.ts';
import { tableLines } from '#main/hosts/cli/table.ts';

export const searchCommand: CommandFile = {
  name: 'search',
  arguments: ['<words...>'],
  options: { kind: '<kind>', limit: '<count>' },
  opens: 'read',
  run: async (session, typed) => {
    const { ask, words } = session;
    const kind = typed.option('kind');
    const limit = typed.number('limit');
    const value = await ask('search.find', {
      text: typed.arguments[0] ?? '',
      ...(kind === undefined ? {} : { kinds: [requireKind(session, kind)] }),
      ...(limit === undefined ? {} : { limit }),
    });
    if (value.length === 0) return { value, lines: [words.nothingFound] };
    const { columns } = words;
    const rows = value.map((hit) => [
      shortId(hit.id),
      hit.kind,
      hit.marking ?? words.unmarked,
      hit.title,
      hit.context.map(({ before, match, after }) => `${before}${match}${after}`).join(' … '),
    ]);
    const headings = [columns.id, columns.kind, columns.marking, columns.title, columns.found];
    return {
      value,
      lines: [...tableLines(headings, rows, session, [columns.id, columns.marking]), words.count(value.length, false)],
    };
  },
};
