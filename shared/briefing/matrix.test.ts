// The matrix shows where everybody stands as of a day.
import { describe, expect, it } from 'vitest';
import {
  fictionalRecords as all,
  dayOf,
  fictionalId,
  fictionalRecord,
  wordsIn,
} from '#main/testing/fictional-library.ts';
import { findCurrentPosition, rungsOf } from './current-position.ts';
import { matrixOf } from './matrix.ts';
import { viewOf } from './records-view.ts';

const view = viewOf(Object.values(all));
const at = (asOf: string, more = {}) => matrixOf(view, { negotiation: all.negotiation.id, asOf, ...more });
const flowOfTirvana = (matrix: ReturnType<typeof matrixOf>) => matrix.rows[1]?.cells[1];

describe('the matrix', () => {
  it('puts our party first and the issues in the order of their tree', () => {
    const matrix = at('2031-03-01');
    expect(matrix.parties.map(({ title }) => title)).toEqual(['Samhara', 'Tirvana', 'Beldiz']);
    expect(matrix.rows.map(({ issue }) => [issue.number, issue.depth])).toEqual([
      ['1', 0],
      ['1.2', 1],
      ['1.10', 1],
    ]);
  });

  it('shows the latest position and what it was before', () => {
    expect(flowOfTirvana(at('2031-03-01'))).toMatchObject({
      position: all.later.id,
      value: 150,
      evidence: 1,
      moved: { stance: 'against', wording: 'No more than 120.' },
    });
  });

  it('shows what stood on an earlier day', () => {
    expect(flowOfTirvana(at('2031-01-01'))).toMatchObject({ position: all.opening.id, moved: null });
    expect(flowOfTirvana(at('2030-01-01'))).toBeNull();
  });

  it('compares with the day that is asked for', () => {
    expect(flowOfTirvana(at('2031-03-01', { previousAsOf: '2031-02-20' }))).toMatchObject({ moved: null });
  });

  it('leaves a cell empty, or says withheld, and never shows an older wording in its place', () => {
    const maySee = ({ id }: { readonly id: string }) => id !== all.later.id;
    expect(flowOfTirvana(at('2031-03-01', { maySee }))).toBeNull();
    expect(at('2031-03-01', { maySee, saysWithheld: true }).rows[1]?.withheld).toEqual([1]);
  });

  it('counts only evidence that may be seen', () => {
    const maySee = ({ id }: { readonly id: string }) => id !== all.said.id;
    expect(flowOfTirvana(at('2031-03-01', { maySee }))).toMatchObject({ evidence: 0 });
  });

  it('shows issues that stand in a circle once', () => {
    const loop = [40, 41].map((number) =>
      fictionalRecord(number, 'issue', 'U', {
        name: wordsIn(`Issue ${number}`),
        parent: fictionalId(81 - number),
        valueType: 'text',
      }),
    );
    const matrix = matrixOf(viewOf([...Object.values(all), ...loop]), {
      negotiation: all.negotiation.id,
      asOf: '2031-03-01',
    });
    expect(matrix.rows).toHaveLength(5);
  });
});

describe('a current position', () => {
  const question = { party: all.tirvana.id, issue: all.flow.id, asOf: '2031-03-01' };
  const judged = fictionalRecord(22, 'position', 'C', {
    ...all.opening.body,
    rung: 'reservation',
    disclosure: 'assessed',
    asOf: dayOf('2031-02-20'),
    supersedes: null,
  });

  it('is the one stated, also where a later one is only assessed', () => {
    const positions = [all.opening, all.later, judged];
    expect(findCurrentPosition(positions, question, 'as-stated')?.id).toBe(all.later.id);
    expect(rungsOf(positions, question)).toMatchObject({ opening: all.later, reservation: judged, target: null });
  });

  it('is the one written last when two are of the same day', () => {
    const again = { ...judged, id: fictionalId(23), sequence: 99 };
    expect(findCurrentPosition([again, judged], question, 'reservation')?.id).toBe(again.id);
  });

  it('is the successor of the same day, also where the former was corrected afterwards', () => {
    const former = { ...all.opening, sequence: 99, body: { ...all.opening.body, asOf: all.later.body.asOf } };
    expect(findCurrentPosition([former, all.later], question, 'opening')?.id).toBe(all.later.id);
  });
});
