// diwan sample: brings in the fictional negotiation that comes with the program.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { isolated } from '#main/hosts/cli/text-width.ts';

export const sampleCommand: CommandFile = {
  name: 'sample',
  opens: 'write',
  run: async ({ ask, words }) => {
    const value = await ask('case.sample', {});
    const { title } = await ask('record.get', { id: value.negotiation });
    return {
      value,
      lines: [words.sample(value.records, isolated(title)), words.next('diwan matrix, diwan list brief, diwan search')],
    };
  },
};
