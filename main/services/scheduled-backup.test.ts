// When a library is backed up without being asked.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';

let application: TestApplication;
beforeEach(async () => {
  application = await startWithLibrary();
});
afterEach(() => application.end());

const reopen = async (): Promise<readonly string[]> => {
  await application.must('library.close', {});
  await application.must('library.open', { file: application.file, mode: 'write' });
  return (await application.must('library.backups', {})).map(({ kind }) => kind);
};
const addParty = (name: string) =>
  application.must('record.create', { kind: 'party', body: { name: { text: name }, kind: 'state' } });

it('backs up a changed library once a day, when it is opened, and an empty one never', async () => {
  expect(await reopen()).toEqual([]);
  await addParty('Samhara');
  expect(await reopen()).toEqual(['scheduled']);
  await addParty('Tirvana');
  expect(await reopen()).toEqual(['scheduled']);
  application.advance(86_400_000);
  expect(await reopen()).toEqual(['scheduled', 'scheduled']);
  application.advance(86_400_000);
  expect(await reopen()).toEqual(['scheduled', 'scheduled']);
});

it('backs up when the clock was set back, rather than waiting for it to catch up', async () => {
  await addParty('Samhara');
  await reopen();
  application.advance(-10 * 365 * 86_400_000);
  await addParty('Tirvana');
  expect(await reopen()).toEqual(['scheduled', 'scheduled']);
});

it('opens for reading without writing anything beside the library', async () => {
  await addParty('Samhara');
  await application.must('library.close', {});
  await application.must('library.open', { file: application.file, mode: 'read' });
  expect(await application.must('library.backups', { folder: join(application.folder, 'test.diwan-backups') })).toEqual(
    [],
  );
});

it('says that it is backing up while a window waits for the opening', async () => {
  await addParty('Samhara');
  await application.must('library.close', {});
  const steps: string[] = [];
  const answer = await application.ask(
    'library.open',
    { file: application.file, mode: 'write' },
    { onProgress: ({ step }) => steps.push(step) },
  );
  expect(answer.ok).toBe(true);
  expect(new Set(steps)).toEqual(new Set(['backup']));
});

it('says that it could not back up, and opens all the same', async () => {
  await addParty('Samhara');
  await application.must('library.close', {});
  writeFileSync(`${application.file}-backups`, 'a file where the folder should be');
  await application.must('library.open', { file: application.file, mode: 'write' });
  expect(application.events.map(({ name }) => name)).toContain('backup.failed');
  await addParty('Tirvana');
});
