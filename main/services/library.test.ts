// The library as a window handles it: opened twice, damaged, restored, backed up on a schedule.
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';

let application: TestApplication;
beforeEach(async () => {
  application = await startWithLibrary();
});
afterEach(() => application.end());

const day = 86_400_000;
const at = (name: string): string => join(application.folder, name);
const addParty = (name: string) =>
  application.must('record.create', { kind: 'party', body: { name: { text: name }, kind: 'state' } });
const parties = async () =>
  (await application.must('record.list', { kind: 'party' })).records.map(({ title }) => title);
const opened = () => application.events.filter(({ name }) => name.startsWith('library.')).map(({ name }) => name);

describe('a library that is open already', () => {
  it('is opened once more by a second window, and stays as it is', async () => {
    const before = opened();
    const { file } = application;
    expect(await application.must('library.open', { file, mode: 'write' })).toMatchObject({ readOnly: null });
    expect(await application.must('library.open', { file, mode: 'write-or-read' })).toMatchObject({ readOnly: null });
    expect(opened()).toEqual(before);
  });

  it('goes over to reading and back to writing', async () => {
    const { file } = application;
    expect(await application.must('library.open', { file, mode: 'read' })).toMatchObject({ readOnly: 'asked' });
    expect(await application.must('library.open', { file, mode: 'write' })).toMatchObject({ readOnly: null });
    await addParty('Samhara');
  });

  it('stays open when another cannot be opened', async () => {
    writeFileSync(at('letter.diwan'), 'Dear colleague');
    expect(await application.ask('library.open', { file: at('letter.diwan'), mode: 'write' })).toMatchObject({
      failure: { code: 'not-a-library' },
    });
    await addParty('Samhara');
  });
});

describe('restoring the library that is open', () => {
  it('closes it only for a backup that is sound', async () => {
    const { file } = application;
    await addParty('Samhara');
    const { path } = await application.must('library.backup', {});
    await addParty('Tirvana');
    const before = opened();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 8_192));
    expect(await application.ask('library.restore', { file, backup: path })).toMatchObject({
      failure: { code: 'damaged' },
    });
    expect(await application.ask('library.restore', { file, backup: at('none') })).toMatchObject({
      failure: { code: 'missing-file' },
    });
    expect(opened()).toEqual(before);
    expect(await parties()).toEqual(['Samhara', 'Tirvana']);
    writeFileSync(path, bytes);
    const { aside } = await application.must('library.restore', { file, backup: path });
    await application.must('library.open', { file, mode: 'write' });
    expect(await parties()).toEqual(['Samhara']);
    expect(existsSync(join(aside ?? '', 'test.diwan'))).toBe(true);
  });

  it('opens it again when the backup could not be put in its place', async () => {
    const { file } = application;
    await addParty('Samhara');
    const { path } = await application.must('library.backup', {});
    writeFileSync(`${file}-replaced`, 'a file where the folder should be');
    expect(await application.ask('library.restore', { file, backup: path })).toMatchObject({ ok: false });
    await addParty('Tirvana');
    expect(await parties()).toEqual(['Samhara', 'Tirvana']);
  });
});

describe('a damaged library', () => {
  const damage = async (): Promise<void> => {
    await addParty('Samhara');
    await application.must('library.backup', {});
    await addParty('Tirvana');
    await application.must('library.close', {});
    truncateSync(application.file, readFileSync(application.file).length - 4_096);
  };
  const refused = async () => {
    const answer = await application.ask('library.open', { file: application.file, mode: 'write' });
    if (answer.ok || answer.failure.code !== 'damaged') throw new Error('it should have been refused as damaged');
    return answer.failure.details;
  };

  it('is refused with the copy that was put aside, and is itself left as it was', async () => {
    await damage();
    const bytes = readFileSync(application.file);
    const { path, detail, copy } = await refused();
    expect([path, detail === '']).toEqual([application.file, false]);
    expect(readFileSync(copy ?? '').equals(bytes)).toBe(true);
    expect(readFileSync(application.file).equals(bytes)).toBe(true);
    expect((await application.must('program.describe', {})).library).toBe(null);
  });

  it('offers its backups, and goes back to the one that is chosen', async () => {
    await damage();
    const { path } = await refused();
    const [backup] = await application.must('library.backupsOf', { file: path });
    expect(backup).toMatchObject({ kind: 'manual', problem: null });
    const { aside } = await application.must('library.restore', { file: path, backup: backup?.path ?? '' });
    expect(aside).not.toBe(null);
    await application.must('library.open', { file: path, mode: 'write' });
    expect(await parties()).toEqual(['Samhara']);
    await addParty('Ostan');
  });

  it('is salvaged into a library for reading, and stays where it is', async () => {
    await damage();
    const { path } = await refused();
    const bytes = readFileSync(path);
    const { file, records } = await application.must('library.salvage', { file: path, target: at('saved.diwan') });
    expect(records).toBeGreaterThan(0);
    expect(await application.must('library.open', { file, mode: 'write-or-read' })).toMatchObject({
      readOnly: 'damaged',
    });
    expect((await parties()).length).toBeGreaterThan(0);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('is said to be damaged also when that shows only at work, and can be closed and restored', async () => {
    const { file } = application;
    for (let index = 0; index < 400; index += 1) await addParty(`Party ${index} ${'of the river '.repeat(40)}`);
    const { path } = await application.must('library.backup', {});
    await application.must('library.close', {});
    await application.must('library.open', { file, mode: 'write' });
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 8_192));
    const list = await application.ask('record.list', { kind: 'party' });
    expect(list).toMatchObject({ failure: { code: 'damaged', details: { path: file } } });
    await application.ask('library.close', {});
    expect((await application.must('program.describe', {})).library).toBe(null);
    await application.must('library.restore', { file, backup: path });
    await application.must('library.open', { file, mode: 'write' });
    expect((await application.must('library.describe', {})).records).toEqual({ party: 400 });
  });

  it('whose backups are asked for by a name where nothing stands has none', async () => {
    expect(await application.must('library.backupsOf', { file: at('none.diwan') })).toEqual([]);
    expect(await application.ask('library.backupsOf', { file: at('no-folder/none.diwan') })).toMatchObject({
      failure: { code: 'missing-file' },
    });
  });
});

describe('the schedule of backups', () => {
  const kinds = async () => (await application.must('library.backups', {})).map(({ kind }) => kind);

  it('is daily until somebody says otherwise, is kept in the library and told to every window', async () => {
    expect(await application.must('library.schedule', {})).toEqual({ every: 'day' });
    await application.must('library.reschedule', { every: 'week' });
    expect(application.events.at(-1)).toEqual({ name: 'setting.changed', details: { setting: 'schedule' } });
    await application.must('library.close', {});
    await application.must('library.open', { file: application.file, mode: 'read' });
    expect(await application.must('library.schedule', {})).toEqual({ every: 'week' });
    expect(await application.ask('library.reschedule', { every: 'hour' })).toMatchObject({
      failure: { code: 'read-only' },
    });
  });

  it.each([
    ['hour', day / 24],
    ['day', day],
    ['week', 7 * day],
  ] as const)('every %s: a backup is made at rest when it is due, and not before', async (every, interval) => {
    await application.must('library.reschedule', { every });
    await addParty('Samhara');
    await application.rest();
    expect(await kinds()).toEqual(['scheduled']);
    await addParty('Tirvana');
    application.advance(interval - 60_000);
    await application.rest();
    expect(await kinds()).toEqual(['scheduled']);
    application.advance(60_000);
    await application.rest();
    expect(await kinds()).toEqual(['scheduled', 'scheduled']);
  });

  it('never: none is made, at rest or at opening', async () => {
    await application.must('library.reschedule', { every: 'never' });
    await addParty('Samhara');
    application.advance(30 * day);
    await application.rest();
    await application.must('library.close', {});
    await application.must('library.open', { file: application.file, mode: 'write' });
    expect(await kinds()).toEqual([]);
  });
});

describe('rest', () => {
  it('does nothing without a library, and says that a backup could not be made', async () => {
    await addParty('Samhara');
    writeFileSync(`${application.file}-backups`, 'a file where the folder should be');
    await application.rest();
    expect(application.events.at(-1)?.name).toBe('backup.failed');
    await application.must('library.close', {});
    const before = application.events.length;
    await application.rest();
    expect(application.events).toHaveLength(before);
  });

  it('is no fault when the library is closed under it', async () => {
    await addParty('Samhara');
    const resting = application.rest();
    application.close();
    await resting;
    expect(application.faults).toEqual([]);
  });
});
