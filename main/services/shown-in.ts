// The briefs that show a position though they name an earlier one, or only ask for it: their living blocks follow.
import { listBacklinks } from '#main/store/links.ts';
import type { Reader } from '#main/store/session.ts';
import { beginMaking } from '#shared/briefing/begin-making.ts';
import type { Position } from '#shared/briefing/current-position.ts';
import { livingRecords } from '#shared/briefing/living-records.ts';
import { settingOf } from '#shared/briefing/print-setting.ts';
import { findOf, type RecordsView } from '#shared/briefing/records-view.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { walkBlocks } from '#shared/richtext/walk.ts';

function shows(view: RecordsView, brief: RecordOf<'brief'>, { id }: Position, today: string): boolean {
  const { negotiation, body } = brief;
  const asked = { view, audience: null, asOf: body.asOf?.date ?? today, preparedBy: '' };
  const making = beginMaking(asked, negotiation, settingOf(body, undefined));
  return [...walkBlocks(body.text)].some(
    (block) =>
      block.kind === 'living' &&
      block.pinned === null &&
      livingRecords(making, block).records.some((record) => record.id === id),
  );
}

/**
 * Looked for where a link leads: from an earlier position of the party on the issue, or from either of them to the question of a
 * block.
 */
export function briefsShowing(
  reader: Reader,
  view: RecordsView,
  position: Position,
  today: string,
): readonly RecordOf<'brief'>[] {
  const { party, issue } = position.body;
  const others = view.list('position').filter(({ body }) => body.party === party && body.issue === issue);
  const links = [party, issue, ...others.map(({ id }) => id)].flatMap((id) => listBacklinks(reader, id));
  const briefs = new Set(links.flatMap(({ id, kind }) => (kind === 'brief' ? [id] : [])));
  return [...briefs].flatMap((id) => {
    const brief = findOf(view, 'brief', id);
    return brief !== null && shows(view, brief, position, today) ? [brief] : [];
  });
}
