// diwan redo: does again what was undone last.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { labelText } from '#main/hosts/cli/format.ts';

export const redoCommand: CommandFile = {
  name: 'redo',
  opens: 'write',
  run: async ({ ask, words, language }) => {
    const value = await ask('change.redo', {});
    return { value, lines: [words.redone(labelText(value.label, words, language))] };
  },
};
