// Tables of records, what stands around a record, and living blocks, asked as a window asks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import type { ParsedInputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, Kind } from '#shared/records/record.ts';

let desk: TestApplication;
let negotiation: RecordId;
beforeAll(async () => {
  desk = await startWithLibrary();
  await desk.must('author.introduce', { name: 'Leila' });
  ({ negotiation } = await desk.must('case.sample', {}));
});
afterAll(() => desk.end());

const rows = (input: { kind: Kind } & Partial<ParsedInputOf<'record.rows'>>) =>
  desk.must('record.rows', { negotiation, ...input });
const allOf = async (kind: Kind) => (await desk.must('record.list', { kind, limit: 1_000 })).records;
const named = async (kind: Kind, title: string): Promise<AnyRecord> => {
  const found = (await allOf(kind)).find((record) => record.title.includes(title));
  if (found === undefined) throw new Error(`The sample has no ${kind} called ${title}.`);
  return found;
};
const create = (kind: Kind, body: Record<string, unknown>, home: RecordId | null = negotiation) =>
  desk.must('record.create', { kind, negotiation: home, body });
const query = { kind: 'position', issue: null, party: null, mode: null, status: null };

describe('a table', () => {
  it('finds words of the record and of what it points to, together', async () => {
    const tirvana = await named('party', 'Tirvana');
    const { records, total, all } = await rows({ kind: 'position', text: 'tirvana six' });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(all);
    for (const { body } of records) expect(body.party).toBe(tirvana.id);
  });

  it('finds other spellings of Arabic and of Turkish', async () => {
    await create('person', { name: { text: 'مُصطفى الأسمر', language: 'ar' } }, null);
    await create('person', { name: { text: 'İbrahim Işık', language: 'tr' } }, null);
    const titles = async (text: string) => (await rows({ kind: 'person', text })).records.map(({ title }) => title);
    expect(await titles('مصطفي الاسمر')).toEqual(['مُصطفى الأسمر']);
    expect(await titles('ibrahim isik')).toEqual(['İbrahim Işık']);
  });

  it('finds nothing in punctuation, and forgives it', async () => {
    expect((await rows({ kind: 'person', text: '"*(' })).total).toBe((await rows({ kind: 'person' })).all);
  });

  it('lets several values of a field through, and counts each without that filter', async () => {
    const { facets: before } = await rows({ kind: 'position' });
    const any = ['for', 'against'];
    const { records, facets, total } = await rows({ kind: 'position', where: [{ field: 'stance', any }] });
    expect(new Set(records.map(({ body }) => body.stance))).toEqual(new Set(any));
    expect(facets.stance).toEqual(before.stance);
    const counted = (values: Readonly<Record<string, number>> = {}) => Object.values(values).reduce((a, b) => a + b, 0);
    expect(counted(facets.rung)).toBe(total);
  });

  it('can ask for what is empty', async () => {
    const { records } = await rows({ kind: 'issue', where: [{ field: 'parent', any: [null] }] });
    expect(records.length).toBeGreaterThan(0);
    for (const { body } of records) expect(body.parent).toBeNull();
  });

  it('puts numbers, dates, choices and names in order, and nothing last either way', async () => {
    for (const descending of [false, true]) {
      const { records } = await rows({ kind: 'position', sort: { by: 'value', descending } });
      const values = records.map(({ body }) => body.value as number | null);
      const known = values.filter((value) => value !== null);
      expect(values.slice(known.length).every((value) => value === null)).toBe(true);
      expect(known).toEqual(known.toSorted((left, right) => (descending ? right - left : left - right)));
    }
    const { records } = await rows({ kind: 'issue', sort: { by: 'number', descending: false } });
    const numbers = records.map(({ body }) => String(body.number));
    expect(numbers).toEqual(numbers.toSorted((left, right) => left.localeCompare(right, 'en', { numeric: true })));
  });

  it('gives a window of itself, with the names of what it shows', async () => {
    const whole = await rows({ kind: 'statement', limit: 1_000 });
    const window = await rows({ kind: 'statement', offset: 20, limit: 10 });
    expect(window.records).toEqual(whole.records.slice(20, 30));
    expect(window.total).toBe(whole.total);
    const known = new Set<string>(window.named.map(({ id }) => id));
    for (const { body } of window.records) if (typeof body.party === 'string') expect(known).toContain(body.party);
  });
});

describe('around a record', () => {
  it('stand the statements behind it, latest first and graded, and the documents that use it', async () => {
    const positions = await allOf('position');
    const abouts = await Promise.all(positions.map(({ id }) => desk.must('record.about', { id })));
    const most = abouts.toSorted((left, right) => right.evidence.length - left.evidence.length)[0];
    expect(most?.evidence.length).toBeGreaterThan(1);
    expect(most?.evidence.some(({ grade }) => /^[A-F][1-6]$/.test(grade ?? ''))).toBe(true);
    const dates = (most?.evidence ?? []).flatMap(({ date }) => (date === null ? [] : [date.date]));
    expect(dates).toEqual(dates.toSorted().toReversed());
    const used = abouts.find(({ usedIn }) => usedIn.some(({ kind }) => kind === 'brief'));
    expect(used?.usedIn[0]?.kind).toBe('brief');
  });

  it('stands what took its place, over two steps', async () => {
    const first = await named('position', 'Filling over four seasons');
    const body = { ...first.body, supersedes: undefined };
    const step = async (id: RecordId, text: string) =>
      desk.must('record.supersede', {
        id,
        expected: 1,
        body: { ...body, wording: { text, language: 'en' }, asOf: { date: '2027-09-07', precision: 'day' } },
      });
    const second = await step(first.id, 'Five seasons.');
    const third = await step(second.id, 'Six seasons.');
    expect((await desk.must('record.about', { id: first.id })).successor?.id).toBe(third.id);
    expect((await desk.must('record.about', { id: third.id })).successor).toBeNull();
    expect((await desk.must('record.about', { id: third.id })).rungs.map(({ rung }) => rung)).toHaveLength(5);
  });

  it('says beside a number what our mandate allows, and nothing where none is in force', async () => {
    const mandate = (await allOf('mandate'))[0];
    const position = (await allOf('position')).find(({ title }) => title.startsWith('330 m³/s'));
    if (mandate === undefined || position === undefined) throw new Error('Not this sample.');
    const about = () => desk.must('record.about', { id: position.id, language: 'ar' });
    expect(await about()).toMatchObject({ mandate: { floor: 390, ceiling: null, ours: 430 }, unit: 'م³/ث' });
    const words = (await allOf('position')).find(({ body }) => body.value === null);
    expect((await desk.must('record.about', { id: words?.id ?? position.id })).mandate).toBeNull();
    const body = { ...mandate.body, expiry: { date: '2027-08-31', precision: 'day', sighted: null } };
    await desk.must('record.correct', { id: mandate.id, expected: mandate.revision, body });
    expect((await about()).mandate).toBeNull();
    await desk.must('record.correct', { id: mandate.id, expected: mandate.revision + 1, body: mandate.body });
  });

  it('says that a record is deleted, and not that it is unknown', async () => {
    const gone = await create('concern', { ...(await allOf('concern'))[0]?.body });
    await desk.must('record.remove', { id: gone.id, expected: 1 });
    await expect(desk.must('record.about', { id: gone.id })).rejects.toThrow(/^deleted/);
  });
});

describe('a living block', () => {
  type Blocks = ParsedInputOf<'living.show'>['blocks'];
  const show = async (...blocks: Blocks) => desk.must('living.show', { negotiation, language: 'en', blocks });

  it('shows the record as it is now, and what it was where it is pinned', async () => {
    const [concern] = await allOf('concern');
    if (concern === undefined) throw new Error('The sample has no concern.');
    const block = { key: 'a', record: concern.id, query: null, show: 'line' as const };
    const [before] = await show({ ...block, pinned: null });
    const body = { ...concern.body, wording: { text: 'Something else entirely.', language: 'en' } };
    await desk.must('record.correct', { id: concern.id, expected: concern.revision, body });
    const [now, pinned] = await show({ ...block, pinned: null }, { ...block, key: 'b', pinned: concern.revision });
    expect(now?.items[0]?.text).toBe('Something else entirely.');
    expect(now?.newer).toBeNull();
    expect(pinned?.items[0]?.text).toBe(before?.items[0]?.text);
    expect(pinned?.newer).toBe(concern.revision + 1);
  });

  it('says that its record was deleted, and that nothing answers its query', async () => {
    const gone = await create('concern', { ...(await allOf('concern'))[0]?.body });
    await desk.must('record.remove', { id: gone.id, expected: 1 });
    const [deleted, empty] = await show(
      { key: 'a', record: gone.id, query: null, show: 'line', pinned: null },
      { key: 'b', record: null, query: { ...query, kind: 'concern', status: 'nowhere' }, show: 'list', pinned: null },
    );
    expect(deleted).toMatchObject({ key: 'a', state: 'deleted', items: [] });
    expect(empty).toMatchObject({ key: 'b', state: 'empty', items: [] });
  });

  it('says what the audience of its page may not see, and where a pinned position has a successor', async () => {
    const audience = (await named('audience', 'Public')).id;
    const positions = await allOf('position');
    const left = positions.map(({ body }) => body.supersedes);
    const later = positions.find(({ id, body, marking }) => {
      return body.supersedes !== null && !left.includes(id) && marking.level === 'R';
    });
    const earlier = positions.find(({ id }) => id === later?.body.supersedes);
    if (later === undefined || earlier === undefined) throw new Error('The sample has no successor.');
    const block = { key: 'a', record: earlier.id, query: null, show: 'line' as const, pinned: 1 };
    const [own, pinned] = await show({ ...block, pinned: null }, block);
    expect(own).toMatchObject({ successor: null, items: [{ record: later.id, withheld: false }] });
    expect(pinned).toMatchObject({ newer: null, successor: later.id, items: [{ record: earlier.id }] });
    const table = { key: 't', record: null, query, show: 'table' as const, pinned: null };
    const read = { negotiation, language: 'en', audience };
    const [told, cells] = await desk.must('living.show', { ...read, blocks: [block, table] });
    expect(told?.items[0]?.withheld).toBe(true);
    expect(cells?.matrix?.rows.flatMap((row) => row.cells)).toContain('withheld');
    const markings = [
      { level: 'R', caveats: [] },
      { level: 'U', caveats: [] },
      { level: null, caveats: [] },
    ];
    expect(await desk.must('living.above', { negotiation, audience, markings })).toEqual([true, false, true]);
    expect(await desk.must('living.above', { negotiation, audience: null, markings })).toEqual([false, false, false]);
  });

  it('is the matrix where it is a table of positions: of one issue with what is below it, and of one party', async () => {
    const issues = await allOf('issue');
    const parent = issues.find(({ id }) => issues.some(({ body }) => body.parent === id));
    if (parent === undefined) throw new Error('The issues of the sample are no tree.');
    const isBelow = (issue: AnyRecord | undefined): boolean =>
      issue !== undefined && (issue.id === parent.id || isBelow(issues.find(({ id }) => id === issue.body.parent)));
    const below = issues.filter(isBelow).length;
    const party = (await named('party', 'Tirvana')).id;
    const [whole, branch, one] = await show(
      { key: 'a', record: null, query, show: 'table', pinned: null },
      { key: 'b', record: null, query: { ...query, issue: parent.id }, show: 'table', pinned: null },
      { key: 'c', record: null, query: { ...query, party }, show: 'table', pinned: null },
    );
    expect(whole?.matrix?.rows).toHaveLength(issues.length);
    expect(branch?.matrix?.rows).toHaveLength(below);
    expect(one?.matrix?.parties.map(({ id }) => id)).toEqual([party]);
  });

  it('chooses the records that print chooses, two hundred at one go', async () => {
    const points = await allOf('talking-point');
    const blocks = Array.from({ length: 200 }, (_, at) => ({
      key: String(at),
      record: points[at % points.length]?.id ?? null,
      query: null,
      show: 'line' as const,
      pinned: null,
    }));
    const shown = await show(...blocks);
    expect(shown.map(({ key }) => key)).toEqual(blocks.map(({ key }) => key));
    expect(shown.every(({ items }, at) => items[0]?.record === blocks[at]?.record)).toBe(true);
  });
});
