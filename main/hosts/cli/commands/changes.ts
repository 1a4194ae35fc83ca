// diwan changes: what was done in the library.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { labelText, timeText } from '#main/hosts/cli/format.ts';
import { tableLines } from '#main/hosts/cli/table.ts';

export const changesCommand: CommandFile = {
  name: 'changes',
  options: { limit: '<count>' },
  opens: 'read',
  run: async (session, typed) => {
    const { words, language } = session;
    const limit = typed.number('limit');
    const value = await session.ask('change.list', limit === undefined ? {} : { limit });
    if (value.length === 0) return { value, lines: [words.nothingFound] };
    const { columns } = words;
    const rows = value.map((one) => [
      String(one.id),
      timeText(one.time),
      one.author,
      labelText(one.label, words, language),
      one.undoneBy === null ? '' : words.wasUndone(one.undoneBy),
    ]);
    const headings = [columns.change, columns.time, columns.author, columns.what, columns.state];
    return { value, lines: tableLines(headings, rows, session) };
  },
};
