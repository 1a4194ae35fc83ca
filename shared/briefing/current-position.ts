// Which position a party holds on an issue as of a day: what was superseded by then drops out, and the latest counts.
import { compareDates, earliestDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { rungs } from '#shared/records/position.ts';
import type { RecordOf } from '#shared/records/record.ts';

export type Position = RecordOf<'position'>;
export type Rung = (typeof rungs)[number];

/** `as-stated`: what the party last said, in public or to the table; what is only assessed or private stands back. */
export type RungChoice = Rung | 'as-stated';

export interface PositionQuestion {
  readonly party: RecordId;
  readonly issue: RecordId;
  /** A whole day, such as '2027-09-15'; positions taken later do not count. */
  readonly asOf: string;
}

/** From the latest to the earliest; on the same day, the one written last comes first. */
const latestFirst = (left: Position, right: Position): number =>
  compareDates(right.body.asOf, left.body.asOf) || right.sequence - left.sequence;

const takenBy = (position: Position, asOf: string): boolean => earliestDay(position.body.asOf) <= asOf;

/**
 * The positions that stand on that day, from the latest to the earliest. One drops out when another one, not older than
 * itself, supersedes it, whatever rung the successor takes. An imported circle of successors drops nothing.
 */
export function standingPositions(positions: readonly Position[], question: PositionQuestion): readonly Position[] {
  const taken = positions
    .filter(({ body }) => body.party === question.party && body.issue === question.issue)
    .filter((position) => takenBy(position, question.asOf));
  const byId = new Map(taken.map((position) => [position.id, position]));
  const superseded = new Set(
    taken.flatMap(({ body }) => {
      const former = body.supersedes === null ? undefined : byId.get(body.supersedes);
      return former !== undefined && compareDates(body.asOf, former.body.asOf) >= 0 ? [former.id] : [];
    }),
  );
  const standing = taken.filter((position) => !superseded.has(position.id));
  return [...(standing.length === 0 ? taken : standing)].sort(latestFirst);
}

/** The position on one rung, or as stated; null when there is none on that day. */
export function findCurrentPosition(
  positions: readonly Position[],
  question: PositionQuestion,
  rung: RungChoice,
): Position | null {
  const standing = standingPositions(positions, question);
  if (rung !== 'as-stated') return standing.find(({ body }) => body.rung === rung) ?? null;
  return standing.find(({ body }) => isStated(body)) ?? standing[0] ?? null;
}

const isStated = ({ disclosure }: Position['body']): boolean => disclosure === 'public' || disclosure === 'shared';

/** The rungs of a party on an issue, from opening to red line; null where nothing is known. */
export const rungsOf = (
  positions: readonly Position[],
  question: PositionQuestion,
): Readonly<Record<Rung, Position | null>> =>
  Object.fromEntries(rungs.map((rung) => [rung, findCurrentPosition(positions, question, rung)])) as Record<
    Rung,
    Position | null
  >;

/** What the party held before: the position that this one supersedes, else the latest earlier one on the same rung. */
export function findPreviousPosition(positions: readonly Position[], position: Position): Position | null {
  const named = positions.find(({ id }) => id === position.body.supersedes);
  if (named !== undefined) return named;
  const { party, issue, rung, asOf } = position.body;
  const earlier = positions.filter(
    ({ body }) =>
      body.party === party && body.issue === issue && body.rung === rung && compareDates(body.asOf, asOf) < 0,
  );
  return [...earlier].sort(latestFirst)[0] ?? null;
}
