// diwan correct: other words for the same record.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findRecord } from '#main/hosts/cli/find-record.ts';
import { shortId } from '#main/hosts/cli/format.ts';
import { givenBody } from '#main/hosts/cli/given-body.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';

export const correctCommand: CommandFile = {
  name: 'correct',
  arguments: ['<record>'],
  options: { body: '<file>', set: '<field=value...>' },
  opens: 'write',
  run: async (session, typed) => {
    const record = await findRecord(session, typed.arguments[0] ?? '');
    const { id, revision: expected } = record;
    const body = await givenBody(session, typed, record);
    const value = await session.ask('record.correct', { id, expected, body });
    const said = session.words.corrected(isolated(lineOf(value.title)), value.revision);
    return { value, lines: [`${said} (${shortId(id)})`, id] };
  },
};
