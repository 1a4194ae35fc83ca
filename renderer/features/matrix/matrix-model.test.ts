// Tests of what the matrix draws line by line.
import { describe, expect, it } from 'vitest';
import type { MatrixCellShown, MatrixShown } from '#shared/contract/matrix.ts';
import { recordId } from '#shared/core/ids.ts';
import { changedCells, findCell, isCell, modelOf, placeKey } from './matrix-model.ts';

const idOf = (number: number) => recordId(`0192a3b4-0000-7000-8000-${String(number).padStart(12, '0')}`);

const position = (number: number, part: Partial<MatrixCellShown> = {}): MatrixCellShown => ({
  position: idOf(number),
  revision: 1,
  stance: 'for',
  rung: 'opening',
  wording: 'At least 430',
  language: 'en',
  value: 430,
  firmness: 3,
  evidence: 1,
  marking: 'R',
  asOf: { date: '2027-06-18', precision: 'day', sighted: null },
  moved: null,
  ...part,
});
const moved = { stance: 'for', wording: 'At least 450', value: 450, towards: 'nearer', marking: 'C' } as const;

const party = (number: number, role: string | null, ours = false) => ({
  id: idOf(number),
  title: `Party ${number}`,
  short: `P${number}`,
  role,
  ours,
  marking: 'U',
});
const issue = (number: string, depth: number, parent: number | null) => ({
  id: idOf(Number(number.replaceAll('.', ''))),
  title: `${number} Issue`,
  number,
  depth,
  parent: parent === null ? null : idOf(parent),
  weight: 3,
  valueType: 'number',
  unit: 'm³/s',
  marking: null,
});

const shown: MatrixShown = {
  negotiation: { id: idOf(900), title: 'Talks' },
  asOf: '2027-09-08',
  since: null,
  parties: [party(800, 'principal', true), party(801, 'principal'), party(802, 'observer')],
  rows: [
    { issue: issue('1', 0, null), cells: [null, null, null] },
    { issue: issue('1.1', 1, 1), cells: [position(1), position(2, { moved, evidence: 0 }), null] },
    { issue: issue('1.1.1', 2, 11), cells: [position(3), 'withheld', position(4, { marking: 'S' })] },
    { issue: issue('2', 0, null), cells: [null, null, position(5)] },
    { issue: issue('2.1', 1, 2), cells: [position(6), null, null] },
    { issue: issue('3', 0, null), cells: [position(7), position(8), null] },
  ],
};
const none = new Set<ReturnType<typeof idOf>>();
const drawn = (model: ReturnType<typeof modelOf>) => model.lines.map((line) => `${line.kind} ${line.issue.number}`);

describe('the lines of the matrix', () => {
  it('heads issues with the wider issue that they belong to, and leaves those alone that stand alone', () => {
    const model = modelOf(shown, 'all', none);
    expect(drawn(model)).toEqual(['group 1', 'issue 1.1', 'issue 1.1.1', 'group 2', 'issue 2', 'issue 2.1', 'issue 3']);
    expect(model.lines[1]?.name).toBe('Issue');
  });

  it('draws the head of a group as a line too where somebody spoke about all of it', () => {
    const whole = modelOf(shown, 'all', none).lines.find((line) => line.kind === 'issue' && line.issue.number === '2');
    expect(whole).toMatchObject({ isWhole: true });
  });

  it('counts what moved, what is missing and what has no source, and never what is withheld', () => {
    const [first, , , second] = modelOf(shown, 'all', none).lines;
    expect(first).toMatchObject({ counts: { moved: 1, gaps: 0, withoutSource: 1 } });
    expect(second).toMatchObject({ counts: { moved: 0, gaps: 1, withoutSource: 0 } });
  });

  it('keeps the head of a closed group and hides its lines', () => {
    expect(drawn(modelOf(shown, 'all', new Set([idOf(1)])))).toEqual([
      'group 1',
      'group 2',
      'issue 2',
      'issue 2.1',
      'issue 3',
    ]);
  });

  it('shows only what moved, or only what has gaps, and says how many issues each leaves', () => {
    expect(drawn(modelOf(shown, 'moved', none))).toEqual(['group 1', 'issue 1.1']);
    expect(drawn(modelOf(shown, 'gaps', none))).toEqual(['group 2', 'issue 2.1']);
    expect(modelOf(shown, 'gaps', none).counts).toEqual({ all: 5, moved: 1, gaps: 1 });
  });

  it('knows the markings of all that is shown: parties, cells, and what they were before', () => {
    expect(modelOf(shown, 'all', none).markings).toEqual(['U', 'R', 'C', 'S']);
    expect(modelOf(shown, 'moved', none).markings).toEqual(['U', 'R', 'C']);
  });
});

describe('a cell', () => {
  it('is found by issue and party', () => {
    const found = findCell(shown, { issue: idOf(11), party: idOf(801) });
    expect(found !== null && isCell(found.cell) && found.cell.position).toBe(idOf(2));
    expect(findCell(shown, { issue: idOf(77), party: idOf(801) })).toBeNull();
  });

  it('has changed when another position or revision stands in it, and not when an issue is new', () => {
    const rows = shown.rows.map((row) =>
      row.issue.number === '1.1' ? { ...row, cells: [position(1, { revision: 2 }), position(9), null] } : row,
    );
    const after = { ...shown, rows: [...rows, { issue: issue('4', 0, null), cells: [position(10), null, null] }] };
    expect([...changedCells(shown, after)]).toEqual([placeKey(idOf(11), idOf(800)), placeKey(idOf(11), idOf(801))]);
    expect(changedCells(shown, shown).size).toBe(0);
  });
});
