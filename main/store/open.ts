// The one way in: a library is judged from outside, locked, judged from inside, brought to the present version, and only then used.
import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { latestVersion } from '#main/store/migrations/index.ts';
import { Refusal, refuse } from '#shared/contract/failures.ts';
import { backUpBeforeMigration } from './backup.ts';
import { type Connection, connect } from './connection.ts';
import { keepDamagedCopy } from './damaged-copy.ts';
import { asRefusal } from './driver-errors.ts';
import { makePrivate, removeTrio, replaceFile } from './durable-files.ts';
import { type Header, readHeader } from './header.ts';
import { type Library, libraryOver, type ReadOnlyReason } from './library.ts';
import { type Holder, isLocked, type Lock, removeLock, takeLock } from './lock.ts';
import { migrate, versionOf } from './migrate.ts';
import { isOpenHere, noteOpen } from './open-here.ts';
import { connectForReading, tidyAfterReading } from './reading.ts';
import { readerOf } from './session.ts';
import { librarySettings, readSetting, writeSetting } from './settings.ts';
import { refreshDerivedSchema } from './views.ts';

/** What the store takes from the program that it runs in. */
export interface StoreHost {
  /** Milliseconds since 1970 (UTC); for display only. */
  readonly now: () => number;
  readonly holder: Holder;
}

export interface OpenOptions {
  /** `write-or-read`: for reading where it cannot be written now (held by another program, or no right to write). */
  readonly mode: 'write' | 'read' | 'write-or-read';
}

/** One name for one file, however it was reached: two links to a library must meet at one lock. */
export const trueName = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));

/** Says that it is damaged, and where its copy is. The file itself is not opened again. */
const refuseDamaged = (path: string, detail: string): never =>
  refuse('damaged', { path, detail, copy: keepDamagedCopy(path) });

/** Runs `look`, and turns damage that it meets into the refusal with its copy. */
function guardDamage<T>(path: string, look: () => T): T {
  try {
    return look();
  } catch (reason) {
    const refusal = asRefusal(reason, path);
    if (!(refusal instanceof Refusal)) throw refusal;
    const { failure } = refusal;
    if (failure.code === 'damaged' && failure.details.copy === null) return refuseDamaged(path, failure.details.detail);
    // The header said that it is a library, so that it cannot be read is damage.
    if (failure.code === 'not-a-library') return refuseDamaged(path, 'its pages cannot be read');
    throw refusal;
  }
}

function quickCheck(connection: Connection, path: string): void {
  const findings = connection.pragma('quick_check(1)') as readonly { readonly quick_check: string }[];
  const finding = findings[0]?.quick_check ?? 'no answer';
  if (finding !== 'ok') refuse('damaged', { path, detail: finding, copy: null });
}

type LibraryHeader = Header & { readonly state: 'library' };

/** The same for a library that this process has open already: it was judged then, and its bytes must not be touched now. */
function headerOfOpen(path: string): LibraryHeader {
  const connection = connectForReading(path);
  try {
    return { state: 'library', version: versionOf(connection), cutShort: false, unclean: false };
  } finally {
    connection.close();
  }
}

/** @throws Refusal `missing-file`, `empty-file`, `not-a-library`, `damaged`. */
function judgeFromOutside(path: string): LibraryHeader {
  const header = isOpenHere(path) ? headerOfOpen(path) : readHeader(path);
  if (header.state === 'missing') return refuse('missing-file', { path });
  if (header.state === 'empty') return refuse('empty-file', { path });
  if (header.state === 'foreign') return refuse('not-a-library', { path });
  if (header.cutShort) return refuseDamaged(path, 'the file is shorter than it should be');
  return header;
}

const salvagedFrom = (connection: Connection): string | null =>
  versionOf(connection) === 0 ? null : readSetting(readerOf(connection), 'salvaged', librarySettings.salvaged);

function openReading(path: string, header: LibraryHeader, reason: ReadOnlyReason): Library {
  return guardDamage(path, () => {
    const connection = connectForReading(path);
    try {
      if (header.unclean && !isLocked(path)) quickCheck(connection, path);
      const forget = noteOpen(path);
      return libraryOver(path, connection, reason, () => {
        forget();
        tidyAfterReading(path);
      });
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

function openWriting(path: string, host: StoreHost, header: LibraryHeader, lock: Lock): Library {
  return guardDamage(path, () => {
    if (header.unclean) {
      const looking = connectForReading(path);
      try {
        quickCheck(looking, path);
      } finally {
        looking.close();
      }
    }
    const connection = connect(path, 'write');
    try {
      const older = versionOf(connection) < latestVersion;
      if (older) {
        backUpBeforeMigration(connection, path, host);
        migrate(connection);
      }
      refreshDerivedSchema(connection);
      const forget = noteOpen(path);
      return libraryOver(path, connection, null, () => {
        forget();
        lock.release();
      });
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/** Whether a salvage or a newer program's library stands there: both are only ever read. */
function onlyForReading(path: string, header: LibraryHeader): ReadOnlyReason | null {
  if (header.version > latestVersion) return 'newer';
  return guardDamage(path, () => {
    const connection = connectForReading(path);
    try {
      return salvagedFrom(connection) === null ? null : 'damaged';
    } finally {
      connection.close();
    }
  });
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    // That is the answer: what exactly forbids it does not matter here.
    return false;
  }
}

/**
 * Opens a library.
 * A library of a newer program, and a salvage, are opened for reading only, whatever was asked.
 * @throws Refusal `missing-file`, `empty-file`, `not-a-library` (the file is untouched); `held` with the holder's name;
 * `damaged` with the path of the copy that was put aside; `no-permission`, `file-trouble`, `disk-full`
 */
export function openLibrary(path: string, host: StoreHost, { mode }: OpenOptions): Library {
  const real = trueName(path);
  const header = judgeFromOutside(real);
  const reason = onlyForReading(real, header) ?? (mode === 'read' ? 'asked' : null);
  if (reason !== null) return openReading(real, header, reason);
  if (!mayWrite(real)) {
    if (mode === 'write') refuse('no-permission', { path: real });
    return openReading(real, header, 'permission');
  }
  let lock: Lock;
  try {
    lock = takeLock(real, host.holder);
  } catch (error) {
    if (mode === 'write-or-read' && error instanceof Refusal && error.failure.code === 'held')
      return openReading(real, header, 'held');
    throw error;
  }
  try {
    // Judged again under the lock: what stood beside it a moment ago may have been another program's.
    return openWriting(real, host, judgeFromOutside(real), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function refuseExisting(path: string): void {
  // A log without its library is what a damaged one may have left: it must not be taken for the new one's.
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) refuse('exists', { path: file });
}

/** Makes a whole, cleanly closed library at `path`. */
function buildLibrary(path: string, host: StoreHost): void {
  makePrivate(path);
  const connection = connect(path, 'write');
  try {
    migrate(connection);
    refreshDerivedSchema(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  const time = host.now();
  const library = libraryOver(path, connection, null, () => {});
  try {
    library.write({ author: '', time, label: { act: 'create', kind: null, title: '' } }, (writer) => {
      writeSetting(writer, 'library-id', randomUUID());
      writeSetting(writer, 'created', new Date(time).toISOString());
      writeSetting(writer, 'generation', 0);
    });
  } finally {
    library.close();
  }
}

/**
 * Makes a new, empty library and opens it for writing. A failure or a kill leaves no library behind.
 * @throws Refusal `exists`; `held`; `no-permission`, `disk-full`, `file-trouble`
 */
export function createLibrary(path: string, host: StoreHost): Library {
  if (!existsSync(dirname(path))) refuse('missing-file', { path: dirname(path) });
  const real = trueName(path);
  refuseExisting(real);
  const lock = takeLock(real, host.holder);
  const unfinished = `${real}.${randomUUID()}.new`;
  try {
    refuseExisting(real);
    buildLibrary(unfinished, host);
    replaceFile(unfinished, real);
    return openWriting(real, host, judgeFromOutside(real), lock);
  } catch (error) {
    removeTrio(unfinished);
    lock.release();
    if (!existsSync(real)) removeLock(real);
    throw asRefusal(error, real);
  }
}
