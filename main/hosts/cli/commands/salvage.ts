// diwan salvage: what can still be read of a damaged library, in a new file.
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { linesOf } from '#main/hosts/cli/text-width.ts';

export const salvageCommand: CommandFile = {
  name: 'salvage',
  arguments: ['<target>'],
  opens: 'nothing',
  run: async ({ ask, words, library }, typed) => {
    const value = await ask('library.salvage', { file: library, target: resolve(typed.arguments[0] ?? '') });
    const lost = value.lost.length === 0 ? [] : [words.lost(value.lost.length), ...value.lost.map(linesOf)];
    return { value, lines: [words.salvaged(value.file, value.records, value.revisions), ...lost] };
  },
};
