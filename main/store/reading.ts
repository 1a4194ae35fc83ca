// A connection that only reads, also where the folder may not be written to and SQLite cannot put its companions beside the file.
import { existsSync, readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type Connection, connect } from './connection.ts';
import { codeOf } from './driver-errors.ts';
import { tryLock } from './lock.ts';
import { isOpenHere } from './open-here.ts';

/** The two bytes of the header that say “with a write-ahead log” (2) or “without” (1). */
const journalBytes = [18, 19] as const;

/** A cleanly closed library read into memory: it needs no log, and nothing beside it. */
function openCopyInMemory(path: string): Connection {
  const bytes = readFileSync(path);
  for (const index of journalBytes) bytes[index] = 1;
  const connection = new Database(bytes, { readonly: true });
  connection.pragma('trusted_schema = OFF');
  return connection;
}

/** Asked once: another program may take the file away between two questions. */
const isEmptyOrAbsent = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0;

/** @throws what the driver throws. */
export function connectForReading(path: string): Connection {
  try {
    const connection = connect(path, 'read');
    try {
      // The driver opens the file at the first look into it, not before.
      connection.pragma('schema_version');
      return connection;
    } catch (reason) {
      connection.close();
      throw reason;
    }
  } catch (reason) {
    const refusedBeside = codeOf(reason).startsWith('SQLITE_CANTOPEN') || codeOf(reason).startsWith('SQLITE_READONLY');
    if (refusedBeside && existsSync(path) && isEmptyOrAbsent(`${path}-wal`)) return openCopyInMemory(path);
    throw reason;
  }
}

/**
 * Clears away what the last reader leaves beside a cleanly closed library: SQLite makes an empty log and its index even to read, and
 * lets only a connection that may write remove them. So one is opened and closed, and SQLite removes both if nobody else is
 * connected. Our lock is held meanwhile, so that no backup is put in the place of the library under this connection. A log with
 * content is left alone: it belongs to a writer, or to whoever looks into how the last one ended.
 */
export function tidyAfterReading(path: string): void {
  const log = `${path}-wal`;
  if (isOpenHere(path) || !existsSync(log) || !isEmptyOrAbsent(log) || existsSync(`${path}-journal`)) return;
  const release = tryLock(path);
  if (release === null) return;
  try {
    if (!isEmptyOrAbsent(log)) return;
    const connection = new Database(path, { fileMustExist: true, timeout: 0 });
    try {
      connection.pragma('schema_version');
    } finally {
      connection.close();
    }
  } catch (reason) {
    // Two small files that stay are no reason to fail: the next writer takes them away.
    if (!codeOf(reason).startsWith('SQLITE_')) throw reason;
  } finally {
    release();
  }
}
