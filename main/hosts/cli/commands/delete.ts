// diwan delete: takes a record out of use; its history stays.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findRecord } from '#main/hosts/cli/find-record.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';

export const deleteCommand: CommandFile = {
  name: 'delete',
  arguments: ['<record>'],
  opens: 'write',
  run: async (session, typed) => {
    const { id, revision, title } = await findRecord(session, typed.arguments[0] ?? '');
    await session.ask('record.remove', { id, expected: revision });
    return { value: { id, title }, lines: [session.words.deleted(isolated(lineOf(title)))] };
  },
};
