// diwan list: records in a table.
import type { CommandFile, Session, Typed } from '#main/hosts/cli/command-file.ts';
import { findNegotiation, findRecord, requireKind } from '#main/hosts/cli/find-record.ts';
import { recordTable } from '#main/hosts/cli/record-table.ts';
import { requireChoice, requireField } from '#main/hosts/cli/set-fields.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import type { Kind } from '#shared/records/record.ts';

/** Conditions as the request takes them: numbers as numbers, references by id or title. */
async function conditions(session: Session, typed: Typed, kind: Kind) {
  const entries = typed.list('where').map(async (condition): Promise<readonly [string, string | number]> => {
    const at = condition.indexOf('=');
    if (at < 1) throw new WrongUse(session.words.wrong.where(condition), 'where');
    const [name, value] = [condition.slice(0, at), condition.slice(at + 1)];
    const field = requireField(kind, name, session.words);
    if (field.widget === 'choice') return [name, requireChoice(field, name, value, session.words)];
    if (field.widget === 'reference') return [name, (await findRecord(session, value)).id];
    const numeric = field.range !== null && value.trim() !== '';
    return [name, numeric && Number.isFinite(Number(value)) ? Number(value) : value];
  });
  return Object.fromEntries(await Promise.all(entries));
}

export const listCommand: CommandFile = {
  name: 'list',
  arguments: ['[kind]'],
  options: { where: '<field=value...>', negotiation: '<which>', limit: '<count>' },
  opens: 'read',
  run: async (session, typed) => {
    const [given] = typed.arguments;
    const kind = given === undefined ? undefined : requireKind(session, given);
    const limit = typed.number('limit');
    const which = typed.option('negotiation');
    const negotiation = which === undefined ? null : await findNegotiation(session, which);
    const isNarrowed = typed.list('where').length > 0;
    if (isNarrowed && kind === undefined) throw new WrongUse(session.words.fieldWrong.whereNeedsKind, 'where');
    const value = await session.ask('record.list', {
      ...(kind === undefined ? {} : { kind }),
      ...(limit === undefined ? {} : { limit }),
      ...(negotiation === null ? {} : { negotiation: negotiation.id }),
      ...(!isNarrowed || kind === undefined ? {} : { where: await conditions(session, typed, kind) }),
    });
    const { records, next } = value;
    const { words } = session;
    const lines =
      records.length === 0
        ? [words.nothingFound]
        : [...recordTable(records, session), words.count(records.length, next !== null)];
    return { value, lines };
  },
};
