// One writer: the lock that a program holds on a library for as long as it may write, and the name that it leaves beside it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { refuse } from '#shared/contract/failures.ts';
import { asRefusal, codeOf } from './driver-errors.ts';

const holderSchema = z.object({ program: z.string(), process: z.int(), since: z.string() });

/** Who holds a library; `since` as a person should read it, such as 14:02. */
export type Holder = z.infer<typeof holderSchema>;

export interface Lock {
  /** Frees the library; does nothing the second time. */
  release(): void;
}

const lockPath = (path: string): string => `${path}.lock`;
const holderPath = (path: string): string => `${path}.holder`;

/** Words of the holder for the refusal; a holder that has not written its name yet is “another program”. */
export function describeHolder(path: string): string {
  try {
    const { program, process, since } = holderSchema.parse(JSON.parse(readFileSync(holderPath(path), 'utf8')));
    return `${program} (process ${process}) since ${since}`;
  } catch {
    // The file is only a courtesy: the lock itself has refused already, whatever stands in it.
    return 'another program';
  }
}

const isBusy = (reason: unknown): boolean => codeOf(reason).startsWith('SQLITE_BUSY');

/** Milliseconds for which a writer waits: a reader that is just leaving holds the lock for a few (see tryLock). */
const patience = 250;

/** Holds the lock for a moment, without leaving a name. @returns what frees it, or null where it cannot be had at once */
export function tryLock(path: string): (() => void) | null {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(lockPath(path), { timeout: 0 });
    connection.exec('BEGIN EXCLUSIVE');
  } catch {
    // Whoever only tries has no business there, whether another holds it or it cannot stand there.
    connection?.close();
    return null;
  }
  const held = connection;
  return () => held.close();
}

/**
 * Takes the lock of the library at `path`, or says who has it. The operating system frees it when the process ends, however
 * it ends, so there is no stale lock to judge.
 * @throws Refusal `held`; `no-permission`, `file-trouble` where the lock cannot stand beside the library
 */
export function takeLock(path: string, holder: Holder): Lock {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(lockPath(path), { timeout: patience });
    connection.exec('BEGIN EXCLUSIVE');
    writeFileSync(holderPath(path), `${JSON.stringify(holder)}\n`);
  } catch (reason) {
    connection?.close();
    if (isBusy(reason)) refuse('held', { path, holder: describeHolder(path) });
    throw asRefusal(reason, lockPath(path));
  }
  const held = connection;
  return {
    release: () => {
      if (!held.open) return;
      rmSync(holderPath(path), { force: true });
      held.close();
    },
  };
}

/** True while some program holds the lock of `path`; writes nothing. */
export function isLocked(path: string): boolean {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(lockPath(path), { readonly: true, fileMustExist: true, timeout: 0 });
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (reason) {
    if (isBusy(reason)) return true;
    if (codeOf(reason).startsWith('SQLITE_CANTOPEN')) return false;
    throw asRefusal(reason, lockPath(path));
  } finally {
    connection?.close();
  }
}

/** Takes the lock's file away where a library was not made after all; only for the one who holds the lock. */
export function removeLock(path: string): void {
  for (const file of [lockPath(path), holderPath(path)]) rmSync(file, { force: true });
}
