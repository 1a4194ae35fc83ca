// diwan correct: other words for the same record.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findRecord } from '#main/hosts/cli/find-record.ts';
import { readBody } from '#main/hosts/cli/read-body.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';

export const correctCommand: CommandFile = {
  name: 'correct',
  arguments: ['<record>'],
  options: { body: '<file>' },
  opens: 'write',
  run: async (session, typed) => {
    const { id, revision } = await findRecord(session, typed.arguments[0] ?? '');
    const body = await readBody(session, typed);
    const value = await session.ask('record.correct', { id, expected: revision, body });
    return { value, lines: [session.words.corrected(isolated(lineOf(value.title)), value.revision)] };
  },
};
