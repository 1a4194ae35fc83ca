// diwan export: a case file for another Diwan.
import { resolve } from 'node:path';
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findNegotiation } from '#main/hosts/cli/find-record.ts';

export const exportCommand: CommandFile = {
  name: 'export',
  arguments: ['<file>'],
  options: { negotiation: '<which>' },
  opens: 'read',
  run: async (session, typed) => {
    const which = typed.option('negotiation');
    const negotiation = which === undefined ? null : await findNegotiation(session, which);
    const file = resolve(typed.arguments[0] ?? '');
    const value = await session.ask('case.export', {
      file,
      ...(negotiation === null ? {} : { negotiation: negotiation.id }),
    });
    return { value, lines: [session.words.exported(file, value.records, value.revisions)] };
  },
};
