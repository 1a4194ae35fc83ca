// What uses a record, by kind with counts: the first of them, since a party may be named in hundreds.
import type { OutputOf } from '#shared/contract/index.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import type { Session } from './command-file.ts';
import { isolated, lineOf } from './text-width.ts';

/** At most this many titles in all; each kind shows its share of them. */
const mostTitles = 20;

type Users = OutputOf<'record.backlinks'>;

/** Lines under "Used by"; none when nothing uses it. */
export function usedByLines(users: Users, { words, language, bold }: Session): readonly string[] {
  const groups = [...Map.groupBy(users, ({ kind }) => kind)];
  if (groups.length === 0) return [];
  const share = Math.max(1, Math.floor(mostTitles / groups.length));
  const lines = groups.flatMap(([kind, group]) => {
    const named = isKindName(kind) ? definitionOf(kind).words[language].many : kind;
    const most = users.length <= mostTitles ? group.length : share;
    const titles = group.slice(0, most).map(({ title }) => `    ${isolated(lineOf(title))}`);
    const rest = group.length > most ? [`    ${words.more(group.length - most)}`] : [];
    return [`  ${named} (${group.length})`, ...titles, ...rest];
  });
  return ['', bold(words.usedBy), ...lines];
}
