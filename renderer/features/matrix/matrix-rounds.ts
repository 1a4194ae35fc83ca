// The days at which the matrix can be looked at: the rounds and today, in the order in which they come.
import type { OutputOf } from '#shared/contract/index.ts';
import type { DateValue } from '#shared/core/dates.ts';
import { latestDay } from '#shared/core/dates.ts';

export type Round = OutputOf<'negotiation.show'>['rounds'][number];

export interface Stop {
  /** `today`, or the identifier of the round. */
  readonly id: string;
  /** Null for today. */
  readonly title: string | null;
  /** The last day of the round: what was said in it counts. */
  readonly day: string;
  readonly date: DateValue;
}

export interface Shown {
  readonly stops: readonly Stop[];
  readonly shown: Stop;
  /** The latest round before the day that is shown. */
  readonly compared: Stop | null;
}

const lastDayOf = ({ start, end }: Round): string => latestDay(end ?? start);

/**
 * @param today '2027-09-08'
 * @param asked the day in the address; '' for today. A day that no stop stands at gets one of its own.
 */
export function stopsOf(rounds: readonly Round[], today: string, asked: string): Shown {
  const dated = (id: string, title: string | null, day: string): Stop => ({
    id,
    title,
    day,
    date: { date: day, precision: 'day', sighted: null },
  });
  const ofRounds = rounds.map((round) => ({ ...dated(round.id, round.title, lastDayOf(round)), date: round.start }));
  const now = dated('today', null, today);
  const known = [...ofRounds, now];
  const found = asked === '' ? now : known.findLast(({ day }) => day === asked);
  const shown = found ?? dated(asked, '', asked);
  const stops = [...known, ...(found === undefined ? [shown] : [])].sort((left, right) =>
    left.day === right.day ? Number(left.title === null) - Number(right.title === null) : left.day < right.day ? -1 : 1,
  );
  const compared = ofRounds.filter(({ day }) => day < shown.day).sort((left, right) => (left.day < right.day ? -1 : 1));
  return { stops, shown, compared: compared.at(-1) ?? null };
}
