// Every request of the contract, asked once and answered as the contract says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type InputOf, type RequestName, requests } from '#shared/contract/index.ts';
import { failures as arabic } from '#shared/language/ar/failures.ts';
import { failures as english } from '#shared/language/en/failures.ts';
import { kindNames } from '#shared/records/record.ts';
import { startWithLibrary, type TestApplication } from './test-application.ts';

let application: TestApplication;
const asked = new Set<string>();

beforeAll(async () => {
  application = await startWithLibrary({ chooseFile: async () => null });
  asked.add('library.create');
});
afterAll(() => application.end());

const ask = async <N extends RequestName>(name: N, input: InputOf<N>) => {
  asked.add(name);
  return application.must(name, input);
};

it('answers every request in the shape that the contract promises', async () => {
  const at = (name: string): string => join(application.folder, name);
  await ask('author.introduce', { name: 'Leila Haddan' });
  await ask('author.name', {});
  const { negotiation } = await ask('case.sample', {});
  const { records } = await ask('record.list', { kind: 'position', limit: 500 });
  const position = records.at(-1);
  if (position === undefined) throw new Error('the sample has no position');
  await ask('record.get', { id: position.id });
  const party = await ask('record.create', { kind: 'party', body: { name: { text: 'Ostan' }, kind: 'state' } });
  await ask('record.correct', { id: party.id, expected: 1, marking: { level: 'R' } });
  const edition = {
    id: position.id,
    expected: 1,
    body: { ...position.body, asOf: { date: '2027-09-07', precision: 'day' } },
  };
  await ask('record.supersede', edition);
  await ask('record.history', { id: party.id });
  await ask('record.backlinks', { id: position.id });
  await ask('draft.save', { record: party.id, base: 2, body: { name: { text: 'Osta' } } });
  await ask('draft.find', { record: party.id });
  await ask('draft.list', {});
  await ask('draft.drop', { record: party.id });
  await ask('record.remove', { id: party.id, expected: 2 });
  await ask('record.restore', { id: party.id, revision: 1, expected: 3 });
  await ask('change.list', {});
  await ask('change.next', {});
  await ask('change.undo', {});
  await ask('change.redo', {});
  await ask('search.find', { text: 'reservoir' });
  await ask('matrix.show', { negotiation, asOf: '2027-09-08', since: '2027-06-01' });
  await ask('home.show', {});
  await ask('negotiation.show', { id: negotiation });
  for (const kind of kindNames) {
    const { records: some } = await ask('record.rows', { kind, negotiation, limit: 3 });
    for (const { id } of some) await ask('record.about', { id });
    const query = { kind, issue: null, party: null, mode: null, status: null };
    await ask('living.show', {
      negotiation,
      blocks: [
        { key: 'all', record: null, query, show: 'table', pinned: null },
        ...some.map(({ id }) => ({ key: id, record: id, query: null, show: 'line', pinned: 1 }) as const),
      ],
    });
  }
  await ask('living.above', { negotiation, audience: null, markings: [{ level: 'S', caveats: [] }] });
  const brief = (await ask('record.list', { kind: 'brief', limit: 1 })).records[0];
  if (brief === undefined) throw new Error('the sample has no brief');
  const printed = await ask('print.brief', { brief: brief.id, to: { file: at('brief.pdf') } });
  expect(readFileSync(printed.file).subarray(0, 5).toString()).toBe('%PDF-');
  const dossier = (await ask('record.list', { kind: 'dossier', limit: 1 })).records[0];
  if (dossier === undefined) throw new Error('the sample has no dossier');
  await ask('print.dossier', { dossier: dossier.id, to: { file: at('dossier.md') }, format: 'md' });
  const kept = await ask('print.matrix', { negotiation, to: { keep: true }, format: 'md' });
  await ask('file.read', { kept: kept.file, offset: 0, length: 100 });
  await ask('file.save', { kept: kept.file, file: at(kept.name) });
  await ask('file.drop', { kept: kept.file });
  await ask('file.list', { folder: null, purpose: 'open-library' });
  await ask('file.choose', { purpose: 'open-library' });
  await ask('program.describe', {});
  await ask('program.prefer', { theme: 'dark' });
  await ask('program.forget', { file: application.file });
  await ask('job.cancel', { job: 'none' });
  await ask('library.schedule', {});
  await ask('library.reschedule', { every: 'week' });
  await ask('print.matrix', { negotiation, to: { file: at('matrix.txt') }, format: 'txt' });
  await ask('case.export', { file: at('out.diwan-case') });
  const plan = await ask('case.inspect', { file: at('out.diwan-case') });
  expect(plan).toMatchObject({ new: 0, different: [], refused: [] });
  await ask('case.import', { file: at('out.diwan-case') });
  await ask('record.purge', { id: party.id });
  await ask('library.describe', {});
  await ask('library.rebuild', {});
  expect(await ask('library.verify', {})).toMatchObject({ ok: true, problems: [] });
  const backup = await ask('library.backup', {});
  await ask('library.backups', {});
  await ask('library.close', {});
  await ask('library.backupsOf', { file: application.file });
  await ask('library.salvage', { file: application.file, target: at('salvaged.diwan') });
  await ask('library.restore', { file: application.file, backup: backup.path });
  await ask('library.open', { file: application.file, mode: 'write' });
  expect([...requests.keys()].filter((name) => !asked.has(name))).toEqual([]);
  expect(application.faults).toEqual([]);
});

it('leaves no half-written file beside what it writes', () => {
  expect(existsSync(join(application.folder, `brief.pdf.part-${process.pid}`))).toBe(false);
});

it('has a sentence for every failure in both languages, none the same', () => {
  expect(Object.keys(arabic)).toEqual(Object.keys(english));
});
