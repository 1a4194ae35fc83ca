// diwan add: a record from JSON or from single fields.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findNegotiation, requireKind } from '#main/hosts/cli/find-record.ts';
import { shortId } from '#main/hosts/cli/format.ts';
import { givenBody } from '#main/hosts/cli/given-body.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import { definitionOf } from '#shared/records/record.ts';

export const addCommand: CommandFile = {
  name: 'add',
  arguments: ['<kind>'],
  options: { body: '<file>', set: '<field=value...>', negotiation: '<which>' },
  opens: 'write',
  run: async (session, typed) => {
    const { ask, words } = session;
    const kind = requireKind(session, typed.arguments[0] ?? '');
    const isLibraryWide = definitionOf(kind).scope === 'library';
    const negotiation = isLibraryWide ? null : await findNegotiation(session, typed.option('negotiation'));
    if (!isLibraryWide && negotiation === null) throw new WrongUse(words.wrong.noNegotiation, 'negotiation');
    const body = await givenBody(session, typed, { kind, negotiation: negotiation?.id ?? null, body: {} });
    const value = await ask('record.create', { kind, negotiation: negotiation?.id ?? null, body });
    return { value, lines: [words.added(isolated(lineOf(value.title)), shortId(value.id)), value.id] };
  },
};
