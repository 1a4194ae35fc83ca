// The matrix by request: what moved and which way, what a reader may not see, an empty desk, and a large table.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';

let application: TestApplication;
beforeEach(async () => {
  application = await startWithLibrary();
});
afterEach(() => {
  expect(application.faults).toEqual([]);
  application.end();
});

const words = (text: string) => ({ text, language: 'en', translations: [] });
const day = (date: string) => ({ date, precision: 'day', sighted: null });
const make = (kind: 'party' | 'issue' | 'position' | 'negotiation' | 'audience', home: RecordId | null, body: object) =>
  application.must('record.create', { kind, negotiation: home, body: { ...body } });

interface Table {
  readonly talks: RecordId;
  readonly flow: RecordId;
  readonly ours: RecordId;
  readonly theirs: RecordId;
}

async function layTable(weAreThere = true): Promise<Table> {
  const party = async (name: string, ours: boolean) =>
    (await make('party', null, { kind: 'state', name: words(`${name} Republic`), shortName: words(name), ours })).id;
  const [ours, theirs] = [await party('Samhara', weAreThere), await party('Tirvana', false)];
  const talks = await make('negotiation', null, {
    name: words('River talks'),
    type: 'bilateral',
    phase: 'bargaining',
    parties: [
      { party: theirs, role: 'principal', ours: false },
      { party: ours, role: 'principal', ours: false },
    ],
  });
  const flow = await make('issue', talks.id, {
    name: words('Flow'),
    number: '1',
    valueType: 'number',
    unit: words('m3/s'),
  });
  return { talks: talks.id, flow: flow.id, ours, theirs };
}

const hold = (table: Table, party: RecordId, value: number | null, date: string, more: object = {}) =>
  make('position', table.talks, {
    party,
    issue: table.flow,
    rung: 'opening',
    stance: 'for',
    wording: words(`We say ${value}.`),
    value,
    disclosure: 'public',
    asOf: day(date),
    ...more,
  });

function cellAt(shown: OutputOf<'matrix.show'>, row: number, column: number) {
  const cell = shown.rows[row]?.cells[column] ?? null;
  if (cell === null || cell === 'withheld') throw new Error('There is a position there.');
  return cell;
}

it('says so when there is no negotiation, and is empty where nobody has spoken', async () => {
  expect(await application.ask('matrix.show', {})).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  const table = await layTable();
  const shown = await application.must('matrix.show', {});
  expect(shown.parties.map(({ short, role, ours }) => [short, role, ours])).toEqual([
    ['Samhara', 'principal', true],
    ['Tirvana', 'principal', false],
  ]);
  expect(shown.rows[0]).toMatchObject({ issue: { number: '1', depth: 0, unit: 'm3/s' }, cells: [null, null] });
  await hold(table, table.theirs, 100, '2027-05-01');
  const before = await application.must('matrix.show', { asOf: '2020-01-01' });
  expect(before.rows[0]?.cells).toEqual([null, null]);
});

it('says whether the other side came nearer to us or went further away', async () => {
  const table = await layTable();
  await hold(table, table.ours, 200, '2027-01-01');
  await hold(table, table.theirs, 100, '2027-02-01');
  await hold(table, table.theirs, 150, '2027-03-01');
  await hold(table, table.theirs, 120, '2027-06-01');
  const moved = async (input: object) => cellAt(await application.must('matrix.show', input), 0, 1).moved;
  expect(await moved({ asOf: '2027-04-01' })).toMatchObject({ value: 100, towards: 'nearer' });
  expect(await moved({})).toMatchObject({ value: 150, towards: 'further' });
  expect(await moved({ since: '2027-02-15' })).toMatchObject({ value: 100, towards: 'nearer' });
  expect(await moved({ since: '2027-07-01' })).toBeNull();
});

it('cannot say which way where we are not at the table', async () => {
  const table = await layTable(false);
  await hold(table, table.ours, 200, '2027-01-01');
  await hold(table, table.theirs, 100, '2027-02-01');
  await hold(table, table.theirs, 150, '2027-03-01');
  expect(cellAt(await application.must('matrix.show', {}), 0, 0).moved).toMatchObject({ towards: 'other' });
});

it('shows the later of two positions that stand on one rung, and another rung when it is asked for', async () => {
  const table = await layTable();
  await hold(table, table.theirs, 100, '2027-02-01');
  const later = await hold(table, table.theirs, 110, '2027-02-01');
  const fallback = await hold(table, table.theirs, 170, '2027-01-01', { rung: 'fallback', disclosure: 'assessed' });
  const at = async (input: object) => cellAt(await application.must('matrix.show', input), 0, 1).position;
  expect(await at({})).toBe(later.id);
  expect(await at({ rung: 'fallback' })).toBe(fallback.id);
  expect((await application.must('matrix.show', { rung: 'red-line' })).rows[0]?.cells).toEqual([null, null]);
});

it('says withheld where a reader may not see, whatever stands in the cell', async () => {
  const table = await layTable();
  await hold(table, table.theirs, 100, '2027-02-01');
  await hold(table, table.ours, 200, '2027-01-01', { disclosure: 'private' });
  const readers = await make('audience', null, {
    name: words('Mediator'),
    purpose: 'to-be-shared',
    parties: [table.theirs],
  });
  const shown = await application.must('matrix.show', { audience: readers.id });
  expect(shown.rows[0]?.cells[0]).toBe('withheld');
  expect(JSON.stringify(shown)).not.toContain('We say 200.');
  expect(await application.ask('matrix.show', { audience: table.theirs })).toMatchObject({ ok: false });
});

it('numbers issues as a tree: ten after two, children after their parent', async () => {
  const { talks, flow } = await layTable();
  for (const number of ['1.10', '1.2'])
    await make('issue', talks, { name: words('Gauge'), number, parent: flow, valueType: 'text' });
  const { rows } = await application.must('matrix.show', {});
  expect(rows.map(({ issue }) => [issue.number, issue.depth, issue.parent])).toEqual([
    ['1', 0, null],
    ['1.2', 1, flow],
    ['1.10', 1, flow],
  ]);
});

it('shows a wording in the language that is asked for where it was translated', async () => {
  const table = await layTable();
  const translations = [{ language: 'ar', text: 'مئة', by: '' }];
  await hold(table, table.theirs, 100, '2027-02-01', { wording: { ...words('A hundred'), translations } });
  const inLanguage = async (language: string) => cellAt(await application.must('matrix.show', { language }), 0, 1);
  expect(await inLanguage('ar')).toMatchObject({ wording: 'مئة', language: 'ar' });
  expect(await inLanguage('fr')).toMatchObject({ wording: 'A hundred', language: 'en' });
});

it('does not let a party go that sits at a table', async () => {
  const table = await layTable();
  const answer = await application.ask('record.remove', { id: table.theirs, expected: 1 });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'cited' } });
  expect((await application.must('matrix.show', {})).parties).toHaveLength(2);
});

it('answers for every cell of the sample', async () => {
  await application.must('case.sample', {});
  const { parties, rows } = await application.must('matrix.show', {});
  expect(rows.every(({ cells }) => cells.length === parties.length)).toBe(true);
  expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null).length).toBeGreaterThan(10);
});
