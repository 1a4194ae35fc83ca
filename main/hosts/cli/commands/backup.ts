// diwan backup: a verified copy of the library.
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { sizeText } from '#main/hosts/cli/format.ts';

export const backupCommand: CommandFile = {
  name: 'backup',
  options: { folder: '<folder>' },
  opens: 'read',
  run: async ({ ask, words }, typed) => {
    const folder = typed.option('folder');
    const value = await ask('library.backup', folder === undefined ? {} : { folder: resolve(folder) });
    return { value, lines: [words.backedUp(value.path, sizeText(value.size))] };
  },
};
