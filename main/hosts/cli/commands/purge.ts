// diwan purge: removes a wrongly filed record for good, after the title was typed.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findId } from '#main/hosts/cli/find-record.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';

export const purgeCommand: CommandFile = {
  name: 'purge',
  arguments: ['<record>'],
  options: { yes: '' },
  opens: 'write',
  run: async (session, typed) => {
    const { ask, words } = session;
    const id = await findId(session, typed.arguments[0] ?? '');
    if (!typed.flag('yes')) {
      if (!session.canAsk) throw new WrongUse(words.wrong.confirm, 'yes');
      const [newest] = (await ask('record.history', { id })).toSorted((one, other) => other.revision - one.revision);
      const title = lineOf(newest?.label.title ?? '');
      const answer = await session.question(words.askPurge(isolated(title)));
      if (lineOf(answer) !== title) throw new WrongUse(words.notPurged);
    }
    const value = await ask('record.purge', { id });
    const backups = value.backups.length === 0 ? [] : [words.backupsHold(value.backups.join(', '))];
    return { value, lines: [words.purged(isolated(lineOf(value.title)), value.revisions), ...backups] };
  },
};
