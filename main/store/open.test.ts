// Tests of the way in: what opens, what is refused, and that refusing touches nothing.
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intent, putParty, temporaryFolder, testHost, writeTriple } from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { Refusal } from '#shared/contract/failures.ts';
import { backupFolderOf, listBackups } from './backup.ts';
import { applicationId, connect, settings } from './connection.ts';
import { createLibrary, openLibrary } from './open.ts';
import { librarySettings, readSetting } from './settings.ts';

const hashOfFile = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function codeFrom(act: () => unknown): string {
  try {
    act();
  } catch (reason) {
    if (reason instanceof Refusal) return reason.failure.code;
    throw reason;
  }
  return 'no refusal';
}

describe('opening a library', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let path: string;
  beforeEach(() => {
    folder = temporaryFolder();
    path = join(folder.path, 'talks.diwan');
  });
  afterEach(() => folder.remove());

  const write = () => openLibrary(path, testHost, { mode: 'write' });

  it('makes one that knows its name and age, and finds it again', () => {
    createLibrary(path, testHost).close();
    const library = write();
    expect(readSetting(library.reader, 'library-id', librarySettings['library-id'])).toMatch(/^[0-9a-f-]{36}$/);
    expect(readSetting(library.reader, 'created', librarySettings.created)).toBe('2027-01-15T08:00:00.000Z');
    library.close();
    expect(readdirSync(folder.path).sort()).toEqual(['talks.diwan', 'talks.diwan.lock']);
  });

  it('holds every setting on the first and on every later opening', () => {
    createLibrary(path, testHost).close();
    for (let round = 0; round < 3; round += 1) {
      const library = write();
      for (const [name, , expected] of settings) {
        const found = library.reader.prepare(`PRAGMA ${name}`).pluck().get();
        if (found !== undefined) expect([name, found]).toEqual([name, expected]);
      }
      library.close();
    }
  });

  it('refuses a name that is taken, and leaves what stands there', () => {
    writeFileSync(path, 'a letter');
    expect(codeFrom(() => createLibrary(path, testHost))).toBe('exists');
    expect(readFileSync(path, 'utf8')).toBe('a letter');
  });

  it('leaves nothing behind when a library cannot be made', () => {
    mkdirSync(`${path}.holder`);
    expect(codeFrom(() => createLibrary(path, testHost))).not.toBe('no refusal');
    rmSync(`${path}.holder`, { recursive: true });
    expect(readdirSync(folder.path).filter((name) => !name.endsWith('.lock'))).toEqual([]);
    expect(codeFrom(() => createLibrary(join(folder.path, 'nowhere', 'a.diwan'), testHost))).toBe('missing-file');
  });

  it.each([
    ['missing-file', null],
    ['empty-file', Buffer.alloc(0)],
    ['not-a-library', Buffer.from('SQLite format 3 it is not, although it is long enough to have a header '.repeat(3))],
    ['not-a-library', Buffer.alloc(5000, 7)],
    ['not-a-library', Buffer.from('short')],
  ])('refuses as %s and leaves the file as it is', (code, bytes) => {
    if (bytes !== null) writeFileSync(path, bytes);
    for (const mode of ['write', 'read', 'write-or-read'] as const)
      expect(codeFrom(() => openLibrary(path, testHost, { mode }))).toBe(code);
    if (bytes !== null) expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(readdirSync(folder.path)).toEqual(bytes === null ? [] : ['talks.diwan']);
  });

  it('refuses the database of another program', () => {
    const other = new Database(path);
    other.exec('CREATE TABLE a (b)');
    other.close();
    const before = hashOfFile(path);
    expect(codeFrom(write)).toBe('not-a-library');
    expect(hashOfFile(path)).toBe(before);
  });

  it('opens a library of a newer program for reading and leaves its bytes as they are', () => {
    const library = createLibrary(path, testHost);
    writeTriple(library, seededRandom(1), 'newer');
    library.close();
    const raise = connect(path, 'write');
    raise.pragma('user_version = 99');
    raise.exec('CREATE TABLE of_the_future (a)');
    raise.close();
    const before = hashOfFile(path);
    for (const mode of ['write', 'read', 'write-or-read'] as const) {
      const newer = openLibrary(path, testHost, { mode });
      expect(newer.readOnly).toBe('newer');
      expect(newer.reader.prepare('SELECT count(*) FROM record').pluck().get()).toBe(3);
      expect(codeFrom(() => newer.write(intent(), () => null))).toBe('read-only');
      newer.close();
    }
    expect(hashOfFile(path)).toBe(before);
  });

  it('makes a verified backup before it brings an older library up to date', () => {
    const old = connect(path, 'write');
    old.pragma(`application_id = ${applicationId}`);
    old.exec('CREATE TABLE note_of_old (a)');
    old.exec("INSERT INTO note_of_old VALUES ('kept')");
    old.close();
    write().close();
    const [backup] = listBackups(backupFolderOf(path));
    expect([backup?.kind, backup?.problem]).toEqual(['before-migration', null]);
    const copy = new Database(backup?.path, { readonly: true });
    expect(copy.prepare('SELECT a FROM note_of_old').pluck().get()).toBe('kept');
    copy.close();
  });

  it('leaves nothing beside a library that was only read, once its last reader is gone', () => {
    const library = createLibrary(path, testHost);
    writeTriple(library, seededRandom(4), 'quiet');
    library.close();
    const before = [readFileSync(path).toString('latin1'), readdirSync(folder.path)];
    const readers = [1, 2].map(() => openLibrary(path, testHost, { mode: 'read' }));
    for (const reader of readers) {
      expect(reader.reader.prepare('SELECT count(*) FROM record').pluck().get()).toBe(3);
      reader.close();
    }
    expect([readFileSync(path).toString('latin1'), readdirSync(folder.path)]).toEqual(before);
  });

  it('leaves a log that a killed writer left as it is, when it was only read', () => {
    const library = createLibrary(path, testHost);
    writeTriple(library, seededRandom(4), 'killed');
    const files = [readFileSync(path), readFileSync(`${path}-wal`)];
    library.close();
    writeFileSync(path, files[0] ?? '');
    writeFileSync(`${path}-wal`, files[1] ?? '');
    const reader = openLibrary(path, testHost, { mode: 'read' });
    expect(reader.reader.prepare('SELECT count(*) FROM record').pluck().get()).toBe(3);
    reader.close();
    expect([readFileSync(path), readFileSync(`${path}-wal`)]).toEqual(files);
  });

  it('says who holds it, or opens for reading, and writes nothing then', () => {
    const library = createLibrary(path, testHost);
    writeTriple(library, seededRandom(2), 'held');
    expect(() => write()).toThrow(`is in use by diwan (process ${process.pid}) since 14:02`);
    const before = readFileSync(path);
    const log = readFileSync(`${path}-wal`);
    for (const mode of ['write-or-read', 'read'] as const) {
      const second = openLibrary(path, testHost, { mode });
      expect(second.readOnly).toBe(mode === 'read' ? 'asked' : 'held');
      expect(second.reader.prepare('SELECT count(*) FROM record').pluck().get()).toBe(3);
      second.close();
    }
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
    library.close();
    write().close();
  });

  it('copies a damaged library and its log aside, and never writes to it', () => {
    const library = createLibrary(path, testHost);
    for (let index = 0; index < 20; index += 1) writeTriple(library, seededRandom(index), `damage ${index}`);
    library.close();
    truncateSync(path, 40_960);
    const before = readFileSync(path);
    expect(codeFrom(write)).toBe('damaged');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readFileSync(join(`${path}-damaged`, '1', 'talks.diwan')).equals(before)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('names the copy of a damaged library that is there already, and makes another only when its bytes changed', () => {
    const library = createLibrary(path, testHost);
    for (let index = 0; index < 20; index += 1) writeTriple(library, seededRandom(index), `damage ${index}`);
    library.close();
    const damage = readFileSync(path).fill(0x5a, 5 * 4096, 20 * 4096);
    writeFileSync(path, damage);
    appendFileSync(`${path}-wal`, Buffer.alloc(64, 1));
    const copy = (number: string): string => join('talks.diwan-damaged', number, 'talks.diwan');
    for (const mode of ['write', 'read', 'write-or-read'] as const)
      expect(() => openLibrary(path, testHost, { mode })).toThrow(copy('1'));
    damage[6 * 4096] = 0x5b;
    writeFileSync(path, damage);
    expect(() => write()).toThrow(copy('2'));
    appendFileSync(`${path}-wal`, Buffer.alloc(64, 1));
    for (let round = 0; round < 2; round += 1) expect(() => write()).toThrow(copy('3'));
    truncateSync(join(`${path}-damaged`, '3', 'talks.diwan'), 4096);
    expect(() => write()).toThrow(copy('4'));
    expect(readdirSync(`${path}-damaged`)).toEqual(['1', '2', '3', '4']);
  });

  it('looks through a library that was not closed before it is used', () => {
    const library = createLibrary(path, testHost);
    library.write(intent(), (writer) => putParty(writer, seededRandom(3), 'Marwa'));
    library.close();
    const broken = readFileSync(path);
    broken.fill(0x5a, 8 * 4096 + 100, 12 * 4096);
    writeFileSync(path, broken);
    appendFileSync(`${path}-wal`, Buffer.alloc(64, 1));
    expect(codeFrom(write)).toBe('damaged');
    expect(readdirSync(join(`${path}-damaged`, '1'))).toEqual(
      expect.arrayContaining(['talks.diwan', 'talks.diwan-wal']),
    );
  });
});
