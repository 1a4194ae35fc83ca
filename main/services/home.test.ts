// Home and one negotiation, by request: the day, who is at the table, what comes next, what changed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import { recordIdSchema } from '#shared/core/ids.ts';

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
const talks = () =>
  application.must('record.create', {
    kind: 'negotiation',
    negotiation: null,
    body: { name: words('River talks'), type: 'bilateral', phase: 'agenda' },
  });
const meet = (negotiation: string, title: string, type: string, date: string) =>
  application.must('record.create', {
    kind: 'meeting',
    negotiation: recordIdSchema().parse(negotiation),
    body: { type, title: words(title), start: day(date) },
  });

describe('home', () => {
  it('is empty, not broken, in an empty library', async () => {
    expect(await application.must('home.show', {})).toMatchObject({
      today: '2027-09-08',
      negotiations: [],
      briefs: [],
      backup: null,
    });
  });

  it('calls what was changed by its name in the language that is asked for', async () => {
    const translations = [{ language: 'ar', text: 'محادثات النهر' }];
    await application.must('record.create', {
      kind: 'negotiation',
      negotiation: null,
      body: { name: { ...words('River talks'), translations }, type: 'bilateral', phase: 'agenda' },
    });
    const titles = async (language: string) =>
      (await application.must('home.show', { language })).changes.flatMap(({ records }) =>
        records.map(({ title }) => title),
      );
    expect(await titles('ar')).toEqual(['محادثات النهر']);
    expect(await titles('en')).toEqual(['River talks']);
  });

  it('names the next meeting that is not over, also one that is held today', async () => {
    const { id } = await talks();
    expect((await application.must('home.show', {})).negotiations[0]?.next).toBeNull();
    await meet(id, 'First round', 'round', '2027-09-01');
    await meet(id, 'Third round', 'round', '2027-09-20');
    expect((await application.must('home.show', {})).negotiations[0]).toMatchObject({
      next: { title: 'Third round', days: 12 },
      counts: { meeting: 2 },
    });
    await meet(id, 'Call', 'call', '2027-09-08');
    expect((await application.must('home.show', {})).negotiations[0]?.next).toMatchObject({ title: 'Call', days: 0 });
  });

  it('leaves out what was undone, shows it again when it is redone, and forgets what is older than yesterday', async () => {
    const { id } = await talks();
    const titles = async () => (await application.must('home.show', {})).changes.map(({ label }) => label.title);
    expect(await titles()).toContain('River talks');
    await application.must('change.undo', {});
    expect(await titles()).not.toContain('River talks');
    await application.must('change.redo', {});
    const { changes } = await application.must('home.show', {});
    expect(changes[0]).toMatchObject({ records: [{ id, kind: 'negotiation', title: 'River talks' }], count: 1 });
    application.advance(3 * 86_400_000);
    expect(await titles()).toEqual([]);
  });

  it('counts no deleted record', async () => {
    const { id } = await talks();
    const meeting = await meet(id, 'Call', 'call', '2027-09-09');
    await application.must('record.remove', { id: meeting.id, expected: meeting.revision });
    const { negotiations } = await application.must('home.show', {});
    expect(negotiations[0]).toMatchObject({ next: null, counts: {} });
  });

  it('shows the parties across the table of the sample by their short names, with its briefs', async () => {
    await application.must('case.sample', {});
    const { negotiations, briefs } = await application.must('home.show', {});
    expect(negotiations[0]?.parties.length).toBeGreaterThan(0);
    expect(negotiations[0]?.next?.days).toBeGreaterThanOrEqual(0);
    expect(briefs.length).toBeGreaterThan(0);
    expect(briefs.map(({ updatedAt }) => updatedAt)).toEqual(
      [...briefs.map(({ updatedAt }) => updatedAt)].sort().reverse(),
    );
  });
});

describe('a negotiation', () => {
  it('has no rounds, no next meeting and nobody at the table before any are written', async () => {
    const { id } = await talks();
    expect(await application.must('negotiation.show', { id })).toMatchObject({
      title: 'River talks',
      next: null,
      rounds: [],
      parties: [],
      scheme: null,
    });
  });

  it('takes every meeting for a round until there is a round', async () => {
    const { id } = await talks();
    await meet(id, 'Plenary', 'plenary', '2027-09-20');
    await meet(id, 'Call', 'call', '2027-09-02');
    const rounds = async () =>
      (await application.must('negotiation.show', { id })).rounds.map(({ title, days }) => [title, days]);
    expect(await rounds()).toEqual([
      ['Call', -6],
      ['Plenary', 12],
    ]);
    await meet(id, 'First round', 'round', '2027-09-10');
    expect(await rounds()).toEqual([['First round', 2]]);
  });

  it('puts our own side first in the sample, and is refused where another record is named', async () => {
    const { negotiation } = await application.must('case.sample', {});
    if (negotiation === null) throw new Error('The sample has a negotiation.');
    const { parties } = await application.must('negotiation.show', { id: negotiation });
    const [first] = parties;
    if (first === undefined) throw new Error('The sample has parties.');
    expect(first.ours).toBe(true);
    expect(await application.ask('negotiation.show', { id: first.id })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});
