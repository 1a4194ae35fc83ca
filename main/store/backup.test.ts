// Tests of backups and of restoring them: what is kept, what is refused, and that nothing is ever replaced by less.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intent, putParty, temporaryFolder, testHost, writeTriple } from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { backupLibrary, findSoundBackup, listBackups, placeOf, pruneBackups, verifyBackup } from './backup.ts';
import type { Library } from './library.ts';
import { createLibrary, openLibrary } from './open.ts';
import { restoreLibrary } from './restore.ts';

const hashOfFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const random = seededRandom(8);
const day = 86_400_000;

describe('backups', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let path: string;
  let backups: string;
  let library: Library;
  beforeEach(() => {
    folder = temporaryFolder();
    path = join(folder.path, 'a.diwan');
    backups = join(folder.path, 'backups');
    library = createLibrary(path, testHost);
  });
  afterEach(() => {
    library.close();
    folder.remove();
  });

  const add = (name: string) => library.write(intent(), (writer) => putParty(writer, random, name));
  const save = (time: number) => backupLibrary(library, backups, 'scheduled', { now: () => time });
  const titles = () => library.reader.prepare('SELECT title FROM record ORDER BY key').pluck().all();
  const restore = (backup: string) => {
    library.close();
    const restored = restoreLibrary(path, backup, testHost);
    library = openLibrary(path, testHost, { mode: 'write' });
    return restored;
  };

  it('are listed by the counter inside them, whatever the clock and the file system say', async () => {
    const times = [5 * day, 2 * day, 9 * day];
    const made = [];
    for (const [index, time] of times.entries()) {
      add(`Party ${index}`);
      made.push(await save(time));
    }
    for (const [index, backup] of made.entries()) utimesSync(backup.path, 1_000 - index, 1_000 - index);
    expect(listBackups(backups).map((backup) => backup.change)).toEqual([3, 2, 1]);
    expect(listBackups(backups)[0]).toMatchObject({
      kind: 'scheduled',
      sequence: 3,
      problem: null,
      time: '1970-01-10T00:00:00Z',
    });
  });

  it('keep the last ten, one of each of fourteen days, and each one before a migration', async () => {
    await backupLibrary(library, backups, 'before-migration', { now: () => 0 });
    for (let index = 1; index <= 60; index += 1) {
      add(`Party ${index}`);
      await save(index * (day / 2));
    }
    const removed = pruneBackups(backups, placeOf(library.reader));
    const left = listBackups(backups);
    expect(removed.length + left.length).toBe(61);
    expect(left.filter((backup) => backup.kind === 'before-migration')).toHaveLength(1);
    expect(left.slice(0, 10).map((backup) => backup.change)).toEqual([60, 59, 58, 57, 56, 55, 54, 53, 52, 51]);
    expect(new Set(left.map((backup) => backup.time.slice(0, 10))).size).toBe(15);
    expect(pruneBackups(backups, placeOf(library.reader))).toEqual([]);
  });

  it('never lose the newest that verifies', async () => {
    for (let index = 1; index <= 12; index += 1) {
      add(`Party ${index}`);
      await save(index);
    }
    for (const backup of listBackups(backups).slice(0, 11)) {
      const bytes = readFileSync(backup.path);
      bytes.fill(0x41, bytes.length - 20_000);
      writeFileSync(backup.path, bytes);
    }
    pruneBackups(backups, placeOf(library.reader));
    expect(findSoundBackup(listBackups(backups))?.change).toBe(1);
  });

  it('leave the backups of another library alone', async () => {
    const other = createLibrary(join(folder.path, 'b.diwan'), testHost);
    for (let index = 0; index < 15; index += 1) await backupLibrary(other, backups, 'manual', { now: () => index });
    expect(pruneBackups(backups, placeOf(library.reader))).toEqual([]);
    expect(listBackups(backups)).toHaveLength(15);
    other.close();
  });

  it('show a file that cannot be read, with the reason, and offer an older one', async () => {
    add('Marwa');
    const sound = await save(1);
    add('Selim');
    writeFileSync((await save(2)).path, 'not a library');
    expect(listBackups(backups).map((backup) => backup.problem !== null)).toEqual([false, true]);
    expect(findSoundBackup(listBackups(backups))?.path).toBe(sound.path);
  });

  it('bring back an earlier state and put the present one aside, with its log', async () => {
    add('Marwa');
    const backup = await save(1);
    add('Selim');
    library.close();
    writeFileSync(`${path}-wal`, 'a stale log');
    const replaced = hashOfFile(path);
    const { aside } = restoreLibrary(path, backup.path, testHost);
    library = openLibrary(path, testHost, { mode: 'write' });
    expect(titles()).toEqual(['Marwa']);
    expect(hashOfFile(join(String(aside), 'a.diwan'))).toBe(replaced);
    expect(readFileSync(join(String(aside), 'a.diwan-wal'), 'utf8')).toBe('a stale log');
    add('Omar');
    const later = await save(0);
    expect([later.generation, listBackups(backups)[0]?.path]).toEqual([1, later.path]);
    restore(join(String(aside), 'a.diwan'));
    expect(titles()).toEqual(['Marwa', 'Selim']);
  });

  it('work where the library is gone, or only its log is left', async () => {
    add('Marwa');
    const backup = await save(1);
    library.close();
    const lost = join(folder.path, 'lost.diwan');
    writeFileSync(`${lost}-wal`, 'a log without its library');
    expect(() => createLibrary(lost, testHost)).toThrow('exists already');
    expect(restoreLibrary(lost, backup.path, testHost).aside).not.toBe(null);
    expect(existsSync(`${lost}-wal`)).toBe(false);
    library = openLibrary(lost, testHost, { mode: 'write' });
    expect(titles()).toEqual(['Marwa']);
  });

  it('refuse to restore a damaged or empty backup, and leave the library as it is', async () => {
    for (let index = 0; index < 50; index += 1) add(`Party ${index}`);
    const { path: backup } = await save(1);
    const whole = readFileSync(backup);
    library.close();
    const before = hashOfFile(path);
    const middle = Buffer.from(whole);
    middle[whole.indexOf('Party 31')] = 0x51;
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('x'.repeat(9_000)),
      whole.subarray(0, whole.length / 2),
      middle,
    ]) {
      writeFileSync(backup, bytes);
      expect(() => restoreLibrary(path, backup, testHost)).toThrow();
      expect(hashOfFile(path)).toBe(before);
    }
    expect(() => restoreLibrary(path, join(folder.path, 'nowhere'), testHost)).toThrow('There is no file');
    expect(readdirSync(folder.path).sort()).toEqual(['a.diwan', 'a.diwan.lock', 'backups']);
    library = openLibrary(path, testHost, { mode: 'write' });
    expect(titles()).toHaveLength(50);
  });

  it('are not restored over a library that somebody has open', async () => {
    add('Marwa');
    const backup = await save(1);
    expect(() => restoreLibrary(path, backup.path, testHost)).toThrow('is in use by diwan');
  });

  it('hold every word: a changed byte in a body is found', async () => {
    writeTriple(library, random, 'quiet harbour');
    const { path: backup } = await save(1);
    expect(verifyBackup(backup)).toMatchObject({ change: 1, sequence: 3 });
    const bytes = readFileSync(backup);
    for (let at = bytes.indexOf('quiet harbour'); at >= 0; at = bytes.indexOf('quiet harbour', at + 1))
      bytes[at] = 0x71 ^ 1;
    writeFileSync(backup, bytes);
    expect(() => verifyBackup(backup)).toThrow('is damaged');
  });
});
