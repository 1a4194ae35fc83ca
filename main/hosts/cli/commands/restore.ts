// diwan restore: a backup in the place of the library.
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';

export const restoreCommand: CommandFile = {
  name: 'restore',
  arguments: ['<backup>'],
  opens: 'nothing',
  run: async ({ ask, words, library }, typed) => {
    const value = await ask('library.restore', { file: library, backup: resolve(typed.arguments[0] ?? '') });
    return { value, lines: [words.restored(value.file), ...(value.aside === null ? [] : [words.aside(value.aside)])] };
  },
};
