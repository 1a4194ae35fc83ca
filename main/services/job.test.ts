// Long work under the ticket of the window that asked for it.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';

let application: TestApplication;
beforeEach(async () => {
  application = await startWithLibrary();
  await application.must('case.sample', {});
});
afterEach(() => application.end());

const tickets = () =>
  application.events.flatMap((event) => (event.name === 'job.progressed' ? [event.details.job] : []));

it('reports its progress under the ticket of the window, or under one of its own', async () => {
  const before = tickets().length;
  await application.ask('library.verify', {}, { job: 'window-1' });
  expect(new Set(tickets().slice(before))).toEqual(new Set(['window-1']));
  await application.ask('library.verify', {});
  expect(tickets().at(-1)).toMatch(/^[0-9a-f-]{36}$/);
});

it('is stopped by its ticket, from any window, and leaves nothing behind', async () => {
  const { file } = application;
  const exporting = application.ask(
    'case.export',
    { file: join(application.folder, 'out.diwan-case') },
    { job: 'window-1' },
  );
  const verifying = application.ask('library.verify', {}, { job: 'window-2' });
  expect(await application.must('job.cancel', { job: 'window-2' })).toEqual({ cancelled: true });
  expect(await verifying).toMatchObject({ failure: { code: 'cancelled' } });
  expect((await exporting).ok).toBe(true);
  expect(await application.must('job.cancel', { job: 'window-2' })).toEqual({ cancelled: false });
  expect(await application.must('library.describe', {})).toMatchObject({ path: file });
});
