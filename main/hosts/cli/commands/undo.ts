// diwan undo: takes back a change.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { labelText } from '#main/hosts/cli/format.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';

export const undoCommand: CommandFile = {
  name: 'undo',
  arguments: ['[change]'],
  opens: 'write',
  run: async ({ ask, words, language }, typed) => {
    const [given] = typed.arguments;
    if (given !== undefined && !/^[1-9]\d{0,8}$/.test(given))
      throw new WrongUse(words.fieldWrong.change(given), 'change');
    const value = await ask('change.undo', given === undefined ? {} : { id: Number(given) });
    return { value, lines: [words.undone(labelText(value.label, words, language))] };
  },
};
