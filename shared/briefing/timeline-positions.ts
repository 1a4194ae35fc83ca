// How the positions of parties moved, as events of the timeline, with the statement behind each move.
import { earliestDay } from '#shared/core/dates.ts';
import { annexWords } from '#shared/language/annex-words.ts';
import type { AnyRecord, RecordOf } from '#shared/records/record.ts';
import type { DossierMaking } from './annex.ts';
import { numberText } from './annex-matrix.ts';
import { originOf } from './citation.ts';
import { findPreviousPosition } from './current-position.ts';
import { openEntry } from './making.ts';
import type { Run } from './print-blocks.ts';
import { runsIn, runsOf } from './print-setting.ts';
import { findOf } from './records-view.ts';
import { joinedRuns } from './runs.ts';
import { partyPrefix, type TimelineEvent } from './timeline-events.ts';

/** Moves of the stance or the number, up to the day of the document. Where either end may not be seen, there is no event. */
export function positionEvents(making: DossierMaking): readonly TimelineEvent[] {
  const { view, clearance } = making;
  const positions = view.list('position').filter(({ negotiation }) => negotiation === making.negotiation);
  return positions.flatMap((position): readonly TimelineEvent[] => {
    const former = findPreviousPosition(positions, position);
    const party = findOf(view, 'party', position.body.party);
    const issue = findOf(view, 'issue', position.body.issue);
    if (former === null || party === null || issue === null) return [];
    const before = findOf(view, 'position', former.id);
    if (before === null || earliestDay(position.body.asOf) > making.asOf) return [];
    if (![position, before, party, issue].every((record) => clearance.maySee(record))) return [];
    const move = moveText(making, before, position, issue);
    if (move === '') return [];
    const { setting } = making;
    const { runs, used } = sourceOf(making, position);
    return [
      {
        start: position.body.asOf,
        end: null,
        isDue: false,
        runs: [
          ...partyPrefix(making, party),
          ...runsIn(issue.body.name, making),
          ...runsOf(`${setting.words.comma}${move}`, setting.language, setting),
        ],
        source: runs,
        markings: [position, before, party, issue, ...used].map(({ marking }) => marking),
      },
    ];
  });
}

/** Empty where only the words changed: they stand in the profile of the party. */
function moveText(
  making: DossierMaking,
  { body: before }: RecordOf<'position'>,
  { body }: RecordOf<'position'>,
  issue: RecordOf<'issue'>,
): string {
  const { timeline, matrix } = annexWords[making.setting.language];
  const numbers =
    before.value === null || body.value === null || before.value === body.value
      ? []
      : [timeline.shift(numberText(making, before.value, null), numberText(making, body.value, issue))];
  const stances =
    before.stance === body.stance ? [] : [timeline.shift(matrix.stances[before.stance], matrix.stances[body.stance])];
  return [...numbers, ...stances].join(making.setting.words.semicolon);
}

/**
 * Grade, kind of source and place in the evidence annex, of the first statement behind it that the reader may see. One whose
 * speaker the reader is not to know is not tied to a party here.
 */
function sourceOf(
  making: DossierMaking,
  { body }: RecordOf<'position'>,
): { readonly runs: readonly Run[]; readonly used: readonly AnyRecord[] } {
  const { view, clearance, setting } = making;
  const statement = body.evidence
    .map((id) => findOf(view, 'statement', id))
    .find((found) => found !== null && clearance.maySee(found) && originOf(making, found).isNamed);
  if (statement === undefined || statement === null) return { runs: [], used: [] };
  const { grade, kind, used } = originOf(making, statement);
  const parts: (readonly Run[])[] = [];
  if (grade !== '') parts.push([{ text: grade, language: 'en' }]);
  if (kind !== '') parts.push([{ text: kind }]);
  const label = openEntry(making, statement.id);
  if (label !== null) parts.push([{ text: `${setting.words.annex}\u00a0` }, label]);
  // Of what stands behind the statement, only the source says a word here: its kind and its grade.
  const sources = used.filter(({ kind: usedKind }) => usedKind === 'source');
  return { runs: joinedRuns(parts, setting.words.comma), used: [statement, ...sources] };
}
