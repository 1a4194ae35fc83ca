// What a window learns about the program, and what the user may set in it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startApplication, startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import { usualPreferences } from '#shared/contract/preferences.ts';
import type { Kept } from './host.ts';

let application: TestApplication;
afterEach(() => application.end());

const holding = (value: unknown): Kept => ({ read: () => value, write: () => undefined });

it('says what it is before any library is open', async () => {
  application = startApplication();
  expect(await application.must('program.describe', {})).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    host: 'test',
    dialogs: false,
    today: '2027-09-08',
    preferences: usualPreferences,
    recent: [],
    folder: application.folder,
    library: null,
    failedOpening: null,
  });
});

it('changes only what was asked for, keeps it, and tells every window', async () => {
  application = startApplication();
  await application.must('program.prefer', { theme: 'dark', language: 'ar' });
  const wanted = { ...usualPreferences, theme: 'contrast', language: 'ar' };
  expect(await application.must('program.prefer', { theme: 'contrast' })).toEqual(wanted);
  expect((await application.must('program.describe', {})).preferences).toEqual(wanted);
  expect(application.events.at(-1)).toEqual({ name: 'program.preferred', details: { preferences: wanted } });
});

it('refuses a theme that there is not', async () => {
  application = startApplication();
  expect(await application.askUnknown('program.prefer', { theme: 'purple' })).toMatchObject({
    failure: { code: 'invalid-input' },
  });
});

it.each([
  ['nothing that it knows', 'a letter', usualPreferences],
  ['one wrong word', { theme: 'dark', digits: 7 }, { ...usualPreferences, theme: 'dark' }],
  [
    'a word of a newer program',
    { hijri: 'islamic-civil', sound: 'loud' },
    { ...usualPreferences, hijri: 'islamic-civil' },
  ],
])('understands what it can of preferences that hold %s', async (_, kept, preferences) => {
  application = startApplication({ preferences: holding(kept), recent: holding(kept) });
  expect(await application.must('program.describe', {})).toMatchObject({ preferences, recent: [] });
});

it('remembers the libraries that were open, latest first, each once, and says which are gone', async () => {
  application = await startWithLibrary();
  const other = join(application.folder, 'Nahrin.talks.diwan');
  await application.must('library.create', { file: other });
  await application.must('library.open', { file: application.file, mode: 'read' });
  rmSync(other);
  const { recent, library } = await application.must('program.describe', {});
  expect(recent.map(({ file, name, exists }) => [file, name, exists])).toEqual([
    [application.file, 'test', true],
    [other, 'Nahrin.talks', false],
  ]);
  expect(library).toBe(application.file);
  await application.must('program.forget', { file: other });
  expect((await application.must('program.describe', {})).recent).toHaveLength(1);
  expect(application.events.at(-1)?.name).toBe('setting.changed');
});

it('opens a library all the same when the list of recent ones cannot be written', async () => {
  const recent: Kept = {
    read: () => null,
    write: () => {
      throw new Error('the disk is full');
    },
  };
  application = startApplication({ recent });
  await application.must('library.create', { file: application.file });
  expect((await application.must('program.describe', {})).library).toBe(application.file);
  expect(application.faults).toHaveLength(1);
});

it('stays on the day of the sample in a library made of it alone, and goes by the clock beside one’s own work', async () => {
  const today = async (own: boolean): Promise<string> => {
    application = await startWithLibrary({}, '2026-11-24');
    await application.must('author.introduce', { name: 'Leila' });
    if (own) {
      const body = { name: { text: 'Customs' }, type: 'bilateral', phase: 'agenda' };
      await application.must('record.create', { kind: 'negotiation', body });
    }
    await application.must('case.sample', {});
    const { keepsDay } = await application.must('home.show', {});
    return `${(await application.must('program.describe', {})).today}${keepsDay ? ', kept' : ''}`;
  };
  expect(await today(false)).toBe('2027-09-08, kept');
  application.end();
  expect(await today(true)).toBe('2026-11-24');
});

it('remembers why a library could not be opened, for the windows that come later, until another is open', async () => {
  application = startApplication();
  const file = join(application.folder, 'gone.diwan');
  const answer = await application.ask('library.open', { file, mode: 'write-or-read' });
  const failure = answer.ok ? null : answer.failure;
  expect(failure?.code).toBe('missing-file');
  expect(application.events.at(-1)).toEqual({ name: 'library.refused', details: { path: file, failure } });
  expect((await application.must('program.describe', {})).failedOpening).toEqual({ file, failure });
  await application.must('library.create', { file });
  expect((await application.must('program.describe', {})).failedOpening).toBe(null);
});
