// What our mandate allows on an issue whose positions are numbers, and what we ourselves say there.
import { earliestDay, latestDay } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { RecordOf } from '#shared/records/record.ts';
import { findCurrentPosition } from './current-position.ts';
import type { RecordsView } from './records-view.ts';

export interface MandateOn {
  readonly id: RecordId;
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** As it was stated last; null where we have said no number. */
  readonly ours: number | null;
  /** Code of the level of the mandate. */
  readonly marking: string | null;
}

type Mandate = RecordOf<'mandate'>;

const isInForce = ({ body: { issued, expiry } }: Mandate, day: string): boolean =>
  (issued === null || earliestDay(issued) <= day) && (expiry === null || latestDay(expiry) >= day);

/** Of several mandates, the one that was issued last. */
const issuedLast = (left: Mandate, right: Mandate): number => {
  const [one, other] = [left, right].map(({ body: { issued } }) => (issued === null ? '' : earliestDay(issued)));
  return (other ?? '').localeCompare(one ?? '') || right.sequence - left.sequence;
};

/** @param day a whole day, such as '2027-09-15' */
export function mandateOn(
  view: RecordsView,
  { negotiation, issue }: { readonly negotiation: RecordId | null; readonly issue: RecordId },
  day: string,
): MandateOn | null {
  const found = view
    .list('mandate')
    .filter((mandate) => mandate.negotiation === negotiation && isInForce(mandate, day))
    .sort(issuedLast)
    .flatMap((mandate) => mandate.body.ceilings.flatMap((row) => (row.issue === issue ? [{ mandate, row }] : [])))[0];
  if (found === undefined || (found.row.floor === null && found.row.ceiling === null)) return null;
  const process = view.list('negotiation').find(({ id }) => id === negotiation);
  const isOurs = (party: RecordId): boolean =>
    process?.body.parties.some((row) => row.party === party && row.ours) === true ||
    view.list('party').some(({ id, body }) => id === party && body.ours);
  const held = view.list('position').filter((position) => position.negotiation === negotiation);
  const parties = [...new Set(held.map(({ body }) => body.party))].filter(isOurs);
  const ours = parties
    .map((party) => findCurrentPosition(held, { party, issue, asOf: day }, 'as-stated')?.body.value ?? null)
    .find((value) => value !== null);
  const { mandate, row } = found;
  return { id: mandate.id, floor: row.floor, ceiling: row.ceiling, ours: ours ?? null, marking: mandate.marking.level };
}
