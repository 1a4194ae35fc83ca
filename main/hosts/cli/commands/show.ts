// diwan show: one record with its fields, its marking, and what uses it.
import type { CommandFile } from '#main/hosts/cli/command-file.ts';
import { findId, listAll } from '#main/hosts/cli/find-record.ts';
import { markingText, timeText } from '#main/hosts/cli/format.ts';
import { recordLines } from '#main/hosts/cli/record-lines.ts';
import { isolated, lineOf } from '#main/hosts/cli/text-width.ts';
import { titleOrEllipsis } from '#main/hosts/cli/titles.ts';
import { usedByLines } from '#main/hosts/cli/used-by.ts';
import { definitionOf } from '#shared/records/record.ts';

export const showCommand: CommandFile = {
  name: 'show',
  arguments: ['<record>'],
  options: { revision: '<number>' },
  opens: 'read',
  run: async (session, typed) => {
    const { ask, words, language, bold } = session;
    const id = await findId(session, typed.arguments[0] ?? '', { byPart: true });
    const revision = typed.number('revision');
    const value = await ask('record.get', revision === undefined ? { id } : { id, revision });
    const titles = new Map((await listAll(session)).map((one) => [one.id as string, one.title]));
    const users = await ask('record.backlinks', { id });
    const negotiation = value.negotiation === null ? [] : [titleOrEllipsis(titles, value.negotiation)];
    const kind = definitionOf(value.kind).words[language].one;
    return {
      value,
      lines: [
        bold(isolated(lineOf(value.title))),
        [kind, markingText(value.marking, words), ...negotiation].join(' · '),
        `${value.id} · ${words.columns.revision} ${value.revision}, ${timeText(value.updatedAt)}`,
        '',
        ...recordLines(value, { language, words, titles }, session),
        ...usedByLines(users, session),
      ],
    };
  },
};
