// The application as every host knows it: requests by name, over a real library.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/core/ids.ts';
import { startApplication, startWithLibrary, type TestApplication } from './test-application.ts';

let application: TestApplication;
beforeEach(async () => {
  application = await startWithLibrary();
});
afterEach(() => application.end());

const words = (text: string) => ({ text, language: 'en' as const });
const on = (date: string) => ({ date, precision: 'day' as const });

interface Table {
  readonly negotiation: RecordId;
  readonly party: RecordId;
  readonly issue: RecordId;
}

async function layTable(): Promise<Table> {
  const party = await application.must('record.create', {
    kind: 'party',
    body: { name: words('Samhara'), kind: 'state' },
  });
  const negotiation = await application.must('record.create', {
    kind: 'negotiation',
    body: {
      name: words('Asmar Talks'),
      type: 'bilateral',
      phase: 'bargaining',
      parties: [{ party: party.id, ours: true }],
    },
  });
  const issue = await application.must('record.create', {
    kind: 'issue',
    negotiation: negotiation.id,
    body: { name: words('Minimum flow'), number: '1', valueType: 'number', unit: words('m³/s') },
  });
  return { negotiation: negotiation.id, party: party.id, issue: issue.id };
}

const stand = ({ negotiation, party, issue }: Table, text: string, asOf = '2027-05-03') =>
  application.must('record.create', {
    kind: 'position',
    negotiation,
    marking: { level: 'C' },
    body: { party, issue, rung: 'opening', stance: 'for', wording: words(text), disclosure: 'public', asOf: on(asOf) },
  });

describe('a record', () => {
  it('keeps the wording of a position when its party is renamed', async () => {
    const table = await layTable();
    const position = await stand(table, 'No less than 210 at Nahrin');
    const party = await application.must('record.get', { id: table.party });
    await application.must('record.correct', {
      id: party.id,
      expected: 1,
      body: { ...party.body, name: words('Kingdom of Samhara') },
    });
    const after = await application.must('record.get', { id: position.id });
    expect(after).toEqual(position);
    expect((await application.must('record.get', { id: table.party })).title).toBe('Kingdom of Samhara');
  });

  it('refuses a body that is not one of its kind, and says where', async () => {
    const { negotiation } = await layTable();
    const answer = await application.ask('record.create', {
      kind: 'position',
      negotiation,
      body: { rung: 'somewhere', colour: 'blue' },
    });
    expect(answer.ok).toBe(false);
    if (answer.ok || answer.failure.code !== 'invalid-input') throw new Error('another answer was expected');
    const paths = answer.failure.details.problems.map((entry) => entry.path);
    expect(paths).toEqual(expect.arrayContaining(['party', 'issue', 'rung', 'stance', 'wording', 'asOf', 'colour']));
  });

  it('refuses a reference to nothing, to a deleted record and to the wrong kind', async () => {
    const table = await layTable();
    const body = {
      party: table.issue,
      issue: table.issue,
      rung: 'opening',
      stance: 'for',
      wording: words('Anything'),
      disclosure: 'public',
      asOf: on('2027-05-03'),
      evidence: ['01900000-0000-7000-8000-000000000000'],
    };
    const answer = await application.ask('record.create', { kind: 'position', negotiation: table.negotiation, body });
    if (answer.ok || answer.failure.code !== 'invalid-input') throw new Error('another answer was expected');
    expect(answer.failure.details.problems.map(({ path, code }) => [path, code])).toEqual([
      ['party', 'reference-kind'],
      ['evidence', 'reference-missing'],
    ]);
    const before = await application.must('change.list', {});
    expect(before.filter((change) => change.label.kind === 'position')).toEqual([]);
  });

  it('refuses to save over what somebody else has saved meanwhile', async () => {
    const { party } = await layTable();
    const first = await application.must('record.get', { id: party });
    await application.must('record.correct', {
      id: party,
      expected: 1,
      body: { ...first.body, notes: words('First') },
    });
    const answer = await application.ask('record.correct', {
      id: party,
      expected: 1,
      body: { ...first.body, notes: words('Second') },
    });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'stale', details: { expected: 1, current: 2 } } });
  });

  it('is superseded, and both wordings stay', async () => {
    const table = await layTable();
    const earlier = await stand(table, 'No less than 210');
    const later = await application.must('record.supersede', {
      id: earlier.id,
      expected: 1,
      body: { ...earlier.body, wording: words('No less than 200'), asOf: on('2027-08-01') },
    });
    expect(later.body.supersedes).toBe(earlier.id);
    const matrix = await application.must('matrix.show', {});
    expect(matrix.rows[0]?.cells[0]).toMatchObject({
      position: later.id,
      wording: 'No less than 200',
      moved: { wording: 'No less than 210' },
    });
    const spring = await application.must('matrix.show', { asOf: '2027-06-01' });
    expect(spring.rows[0]?.cells[0]).toMatchObject({ position: earlier.id });
  });

  it('is not deleted while another points to it, and says which', async () => {
    const table = await layTable();
    const position = await stand(table, 'No less than 210');
    const answer = await application.ask('record.remove', { id: table.issue, expected: 1 });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'cited', details: { by: [{ id: position.id }] } } });
    await application.must('record.remove', { id: position.id, expected: 1 });
    await application.must('record.remove', { id: table.issue, expected: 1 });
    expect((await application.must('record.list', { kind: 'issue' })).records).toEqual([]);
    const restored = await application.must('record.restore', { id: table.issue, revision: 1, expected: 2 });
    expect(restored).toMatchObject({ title: '1 Minimum flow', revision: 3 });
  });

  it('shows every earlier state', async () => {
    const table = await layTable();
    const position = await stand(table, 'No less than 210');
    await application.must('record.correct', {
      id: position.id,
      expected: 1,
      body: { ...position.body, wording: words('Not less than 210') },
    });
    const history = await application.must('record.history', { id: position.id });
    expect(history.map(({ revision, label }) => [revision, label.act])).toEqual([
      [1, 'create'],
      [2, 'correct'],
    ]);
    const earlier = await application.must('record.get', { id: position.id, revision: 1 });
    expect(earlier).toMatchObject({ revision: 1, title: 'No less than 210' });
  });
});

describe('undo', () => {
  it('goes back and forth through edits, also after the library was closed', async () => {
    const table = await layTable();
    const position = await stand(table, 'First wording');
    const correct = async (text: string, expected: number) =>
      application.must('record.correct', {
        id: position.id,
        expected,
        body: { ...position.body, wording: words(text) },
      });
    await correct('Second wording', 1);
    await correct('Third wording', 2);
    const title = async () => (await application.must('record.get', { id: position.id })).title;
    await application.must('change.undo', {});
    expect(await title()).toBe('Second wording');
    await application.must('library.close', {});
    await application.must('library.open', { file: application.file, mode: 'write' });
    await application.must('change.undo', {});
    expect(await title()).toBe('First wording');
    await application.must('change.redo', {});
    await application.must('change.redo', {});
    expect(await title()).toBe('Third wording');
    expect(await application.ask('change.redo', {})).toMatchObject({ ok: false, failure: { code: 'nothing-to-redo' } });
    await application.must('change.undo', {});
    await application.must('change.undo', {});
    await application.must('change.undo', {});
    expect(await application.ask('record.get', { id: position.id })).toMatchObject({
      ok: false,
      failure: { code: 'deleted' },
    });
    await application.must('change.redo', {});
    expect(await title()).toBe('First wording');
  });

  it('is refused where a later change builds on it, and names that change', async () => {
    const table = await layTable();
    const position = await stand(table, 'First wording');
    const made = (await application.must('change.list', { limit: 1 }))[0];
    await application.must('record.correct', {
      id: position.id,
      expected: 1,
      body: { ...position.body, note: 'More' },
    });
    const later = (await application.must('change.list', { limit: 1 }))[0];
    const answer = await application.ask('change.undo', { id: made?.id ?? 0 });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'undo-blocked', details: { by: later?.id } } });
  });

  it('goes on to what came before, when a change that was redone has been taken back from the list', async () => {
    const { party } = await layTable();
    const rename = (name: string, expected: number) =>
      application.must('record.correct', { id: party, expected, body: { name: words(name), kind: 'state' } });
    await rename('Samhara of the River', 1);
    await rename('Samhara of the Sea', 2);
    const [last] = await application.must('change.list', { limit: 1 });
    await application.must('change.undo', {});
    await application.must('change.redo', {});
    await application.must('change.undo', { id: last?.id ?? 0 });
    expect((await application.must('change.undo', {})).label.title).toBe('Samhara of the River');
    expect((await application.must('record.get', { id: party })).title).toBe('Samhara');
  });

  it('does not bring a record back into a negotiation that was deleted', async () => {
    const { negotiation, issue } = await layTable();
    await application.must('record.remove', { id: issue, expected: 1 });
    const [removal] = await application.must('change.list', { limit: 1 });
    await application.must('record.remove', { id: negotiation, expected: 1 });
    const deleted = { ok: false, failure: { code: 'deleted', details: { id: negotiation, title: 'Asmar Talks' } } };
    expect(await application.ask('record.restore', { id: issue, revision: 1, expected: 2 })).toEqual(deleted);
    expect(await application.ask('change.undo', { id: removal?.id ?? 0 })).toEqual(deleted);
    expect((await application.must('library.describe', {})).records).toEqual({ party: 1 });
  });

  it('refuses to take back a record that others point to, and leaves everything as it was', async () => {
    const table = await layTable();
    const changes = await application.must('change.list', {});
    const ofIssue = changes.find((change) => change.label.kind === 'issue');
    const position = await stand(table, 'Wording');
    const answer = await application.ask('change.undo', { id: ofIssue?.id ?? 0 });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'cited', details: { by: [{ id: position.id }] } } });
    expect(await application.must('record.get', { id: table.issue })).toMatchObject({ revision: 1 });
  });
});

describe('the door', () => {
  it('refuses an unknown request, a foreign field and too much', async () => {
    expect(await application.askUnknown('record.explode', {})).toMatchObject({ failure: { code: 'unknown-request' } });
    expect(await application.askUnknown('constructor.constructor', {})).toMatchObject({
      failure: { code: 'unknown-request' },
    });
    expect(await application.askUnknown('record.list', { kind: 'party', colour: 'blue' })).toMatchObject({
      failure: { code: 'invalid-input' },
    });
    const huge = { text: 'x'.repeat(1_100_000) };
    expect(await application.askUnknown('search.find', huge)).toMatchObject({ failure: { code: 'too-large' } });
    expect(application.faults).toEqual([]);
  });

  it('takes half a character as a replacement mark, in a record, a draft, a marking and a name', async () => {
    const half = 'a\ud800';
    const party = { name: words(half), kind: 'state' };
    const made = await application.must('record.create', { kind: 'party', body: party, marking: { level: half } });
    expect([made.title, made.marking.level]).toEqual(['a\ufffd', 'a\ufffd']);
    await application.must('draft.save', { record: made.id, base: 1, body: party });
    expect(await application.must('author.introduce', { name: half })).toEqual({ name: 'a\ufffd' });
    expect((await application.must('library.verify', {})).ok).toBe(true);
  });

  it('refuses what is nested too deep to be kept, what JSON cannot say, and a file whose name holds nothing', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 2_000; level += 1) deep = { deep };
    const asked = [
      ['draft.save', { record: '01900000-0000-7000-8000-000000000001', base: 0, body: { deep } }],
      ['record.list', { limit: 1n }],
      ['case.export', { file: '/tmp/a\0b' }],
    ] as const;
    for (const [name, input] of asked)
      expect(await application.askUnknown(name, input)).toMatchObject({ failure: { code: 'invalid-input' } });
    expect(application.faults).toEqual([]);
  });

  it('says what is wrong with a place in which no library, backup or list of backups can stand', async () => {
    const { file } = application;
    const nowhere = join(application.folder, 'nowhere', 'a.diwan');
    const asked = [
      ['library.open', { file: nowhere, mode: 'write' }, 'missing-file'],
      ['library.restore', { file: nowhere, backup: file }, 'missing-file'],
      ['library.backup', { folder: file }, 'exists'],
      ['library.backups', { folder: file }, 'file-trouble'],
    ] as const;
    for (const [name, input, code] of asked)
      expect(await application.ask(name, input)).toMatchObject({ failure: { code } });
    expect(application.faults).toEqual([]);
  });

  it('puts a backup in the place of the library that is open, also by another name of it', async () => {
    const table = await layTable();
    const backup = await application.must('library.backup', {});
    await application.must('record.remove', { id: table.issue, expected: 1 });
    const link = join(application.folder, 'link.diwan');
    symlinkSync(application.file, link);
    await application.must('library.restore', { file: link, backup: backup.path });
    await application.must('library.open', { file: application.file, mode: 'write' });
    expect(await application.must('record.get', { id: table.issue })).toMatchObject({ revision: 1 });
  });

  it('announces what a commit has changed, and nothing when nothing was saved', async () => {
    const party = await application.must('record.create', {
      kind: 'party',
      body: { name: words('Beldiz'), kind: 'state' },
    });
    const before = application.events.length;
    await application.must('record.correct', { id: party.id, expected: 1, body: party.body });
    await application.ask('record.correct', { id: party.id, expected: 7, body: party.body });
    expect(application.events.length).toBe(before);
    expect(application.events.at(-1)).toMatchObject({
      name: 'record.changed',
      details: { records: [party.id], label: { act: 'create', title: 'Beldiz' } },
    });
  });

  it('says that there is no issue where a matrix is printed without any, and sends nobody to another audience', async () => {
    const { id } = await application.must('record.create', {
      kind: 'negotiation',
      body: { name: words('Gas transit'), type: 'bilateral', phase: 'agenda' },
    });
    const answer = await application.ask('print.matrix', { negotiation: id, to: { keep: true }, format: 'txt' });
    expect(answer).toMatchObject({ failure: { code: 'nothing-to-print', details: { what: 'issues' } } });
  });

  it('begins with usual markings and audiences where it is asked to, as one change that can be undone', async () => {
    const fresh = startApplication();
    try {
      await fresh.must('library.create', { file: fresh.file, author: 'Omar Selin', begin: 'usual' });
      const count = async (kind: 'marking-scheme' | 'audience') =>
        (await fresh.must('record.list', { kind })).records.length;
      expect([await count('marking-scheme'), await count('audience')]).toEqual([1, 3]);
      const { undo } = await fresh.must('change.next', {});
      expect(undo?.label).toEqual({ act: 'create', kind: 'marking-scheme', title: 'Usual markings' });
      await fresh.must('change.undo', {});
      expect([await count('marking-scheme'), await count('audience')]).toEqual([0, 0]);
    } finally {
      fresh.end();
    }
  });

  it('lets nobody write who has not said a name', async () => {
    const nameless = startApplication();
    try {
      await nameless.must('library.create', { file: nameless.file });
      const input = { kind: 'party' as const, body: { name: words('Tirvana'), kind: 'state' } };
      expect(await nameless.ask('record.create', input)).toMatchObject({ failure: { code: 'no-author' } });
      expect((await nameless.must('record.list', {})).records).toEqual([]);
      await nameless.must('author.introduce', { name: 'Omar Selin' });
      const made = await nameless.must('record.create', input);
      expect((await nameless.must('record.history', { id: made.id }))[0]?.author).toBe('Omar Selin');
    } finally {
      nameless.end();
    }
  });
});

describe('the sample', () => {
  it('comes in as one change and is taken back as one', async () => {
    const { records } = await application.must('case.sample', {});
    expect(records).toBeGreaterThan(300);
    expect((await application.must('library.verify', {})).problems).toEqual([]);
    await application.must('change.undo', {});
    expect((await application.must('library.describe', {})).records).toEqual({});
    await application.must('change.redo', {});
    expect((await application.must('library.verify', {})).problems).toEqual([]);
    expect((await application.must('search.find', { text: 'الأسمر' })).length).toBeGreaterThan(0);
  });
});
