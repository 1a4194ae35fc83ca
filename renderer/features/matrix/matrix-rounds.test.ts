// Tests of the days at which the matrix can be looked at.
import { describe, expect, it } from 'vitest';
import { day } from '#shared/core/dates.ts';
import { recordId } from '#shared/core/ids.ts';
import { stopsOf } from './matrix-rounds.ts';

const round = (number: number, start: string, end: string | null) => ({
  id: recordId(`0192a3b4-0000-7000-8000-00000000000${number}`),
  title: `Round ${number}`,
  type: 'round',
  start: day(start),
  end: end === null ? null : day(end),
  days: 0,
});
const rounds = [
  round(1, '2026-10-12', '2026-10-16'),
  round(2, '2027-02-08', '2027-02-12'),
  round(3, '2027-09-20', null),
];
const names = ({ stops }: ReturnType<typeof stopsOf>) => stops.map(({ title, day: of }) => `${title ?? 'today'} ${of}`);

describe('the line of rounds', () => {
  it('has today in its place among the rounds, and compares with the latest round before it', () => {
    const line = stopsOf(rounds, '2027-09-08', '');
    expect(names(line)).toEqual(['Round 1 2026-10-16', 'Round 2 2027-02-12', 'today 2027-09-08', 'Round 3 2027-09-20']);
    expect(line.shown.title).toBeNull();
    expect(line.compared?.title).toBe('Round 2');
  });

  it('shows a round as it ended, compared with the one before it', () => {
    const line = stopsOf(rounds, '2027-09-08', '2027-02-12');
    expect(line.shown.title).toBe('Round 2');
    expect(line.compared?.title).toBe('Round 1');
  });

  it('compares the first round with none', () => {
    expect(stopsOf(rounds, '2027-09-08', '2026-10-16').compared).toBeNull();
    expect(stopsOf([], '2027-09-08', '').compared).toBeNull();
  });

  it('gives a day of the address that is no round a stop of its own', () => {
    expect(names(stopsOf(rounds, '2027-09-08', '2027-05-01'))).toContain(' 2027-05-01');
  });
});
