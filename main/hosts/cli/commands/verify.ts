// diwan verify: checks the whole library and says what is wrong.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { exitCodes } from '#main/hosts/cli/exit-codes.ts';
import { linesOf } from '#main/hosts/cli/text-width.ts';
import { findingSentence } from '#shared/language/findings.ts';

export const verifyCommand: CommandFile = {
  name: 'verify',
  options: { rebuild: '' },
  opens: (typed) => (typed.flag('rebuild') ? 'write' : 'read'),
  run: async ({ ask, words, language }, typed) => {
    const rebuild = typed.flag('rebuild');
    if (rebuild) await ask('library.rebuild', {});
    const value = await ask('library.verify', {});
    const found = value.problems.map((one) => `  ${linesOf(findingSentence(one.code, one.details, language))}`);
    return {
      value,
      lines: [
        ...(rebuild ? [words.rebuilt] : []),
        ...(value.ok ? [words.sound] : [words.troubles(found.length), ...found]),
      ],
      exit: value.ok ? exitCodes.done : exitCodes.findings,
    };
  },
};
