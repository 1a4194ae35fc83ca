// diwan history: every revision of a record.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findId } from '#main/hosts/cli/find-record.ts';
import { labelText, markingText, timeText } from '#main/hosts/cli/format.ts';
import { tableLines } from '#main/hosts/cli/table.ts';

export const historyCommand: CommandFile = {
  name: 'history',
  arguments: ['<record>'],
  opens: 'read',
  run: async (session, typed) => {
    const { words, language } = session;
    const value = await session.ask('record.history', {
      id: await findId(session, typed.arguments[0] ?? '', { byPart: true }),
    });
    const { columns } = words;
    const rows = value.map((one) => [
      String(one.revision),
      timeText(one.time),
      one.author,
      markingText(one.marking, words),
      one.deleted ? words.deletedState : labelText(one.label, words, language),
    ]);
    const headings = [columns.revision, columns.time, columns.author, columns.marking, columns.what];
    return { value, lines: tableLines(headings, rows, session, [columns.marking]) };
  },
};
