// diwan purge: removes a wrongly filed record for good, after the title was typed.
import type { CommandFile, Session } from '#main/hosts/cli/command-file.ts';
import { findId } from '#main/hosts/cli/find-record.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import type { RecordId } from '#shared/core/ids.ts';

/** The title that the record has, or had before it was deleted. */
async function lastTitle({ ask }: Session, id: RecordId): Promise<string> {
  const present = (await ask('record.history', { id })).filter(({ deleted }) => !deleted);
  const revision = Math.max(...present.map((one) => one.revision));
  return lineOf((await ask('record.get', { id, revision })).title);
}

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
      const title = await lastTitle(session, id);
      const answer = await session.question(words.askPurge(isolated(title)));
      if (lineOf(answer) !== title) throw new WrongUse(words.notPurged);
    }
    const value = await ask('record.purge', { id });
    const backups = value.backups.length === 0 ? [] : [words.backupsHold(value.backups.join(', '))];
    const left = value.erased ? [] : [words.notErased];
    return { value, lines: [words.purged(isolated(lineOf(value.title)), value.revisions), ...left, ...backups] };
  },
};
