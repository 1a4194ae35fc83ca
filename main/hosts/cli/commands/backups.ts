// diwan backups: the backups that can be restored.
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { sizeText, timeText } from '#main/hosts/cli/format.ts';
import { tableLines } from '#main/hosts/cli/table.ts';

export const backupsCommand: CommandFile = {
  name: 'backups',
  options: { folder: '<folder>' },
  opens: 'read',
  run: async (session, typed) => {
    const { words } = session;
    const folder = typed.option('folder');
    const value = await session.ask('library.backups', folder === undefined ? {} : { folder: resolve(folder) });
    if (value.length === 0) return { value, lines: [words.noBackups] };
    const { columns } = words;
    const rows = value.map((one) => [timeText(one.time), one.kind, sizeText(one.size), one.path]);
    return {
      value,
      lines: tableLines([columns.time, columns.kind, columns.size, columns.file], rows, session, [columns.file]),
    };
  },
};
