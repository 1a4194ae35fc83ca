// diwan matrix: issues by parties, each with its stance.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findNegotiation } from '#main/hosts/cli/find-record.ts';
import { shortId } from '#main/hosts/cli/format.ts';
import { matrixLines } from '#main/hosts/cli/matrix-lines.ts';
import { WrongUse } from '#main/hosts/cli/wrong-use.ts';
import { isIsoDay } from '#shared/core/dates.ts';
import { isKind } from '#shared/records/record.ts';

export const matrixCommand: CommandFile = {
  name: 'matrix',
  options: { negotiation: '<which>', 'as-of': '<day>', since: '<day>' },
  opens: 'read',
  run: async (session, typed) => {
    const { words } = session;
    const [asOf, since] = ['as-of', 'since'].map((name) => {
      const day = typed.option(name);
      if (day !== undefined && !isIsoDay(day)) throw new WrongUse(words.wrong.day(day), name);
      return day;
    });
    const negotiation = await findNegotiation(session, typed.option('negotiation'));
    if (negotiation === null) throw new WrongUse(words.wrong.noNegotiation, 'negotiation');
    const value = await session.ask('matrix.show', {
      negotiation: negotiation.id,
      ...(asOf === undefined ? {} : { asOf }),
      ...(since === undefined ? {} : { since }),
    });
    const isBare = isKind(negotiation, 'negotiation') && negotiation.body.parties.length === 0;
    const hint = isBare ? ['', words.noParties(shortId(negotiation.id))] : [];
    return { value, lines: [...matrixLines(value, session), ...hint] };
  },
};
