// An open library: one connection that reads and makes interactive changes, and a second one for long writes in slices.
import { setImmediate } from 'node:timers/promises';
import { refuse } from '#shared/contract/failures.ts';
import type { ChangeLabel } from '#shared/language/change-label.ts';
import { type Connection, connect } from './connection.ts';
import { asRefusal } from './driver-errors.ts';
import { mergeSearch } from './search-index.ts';
import { beginChange, finishChange, type Intent, type Reader, readerOf, type Writer } from './session.ts';

export interface ChangeMade {
  readonly id: number;
  readonly label: ChangeLabel;
  /** Identifiers of the records that it wrote. */
  readonly records: readonly string[];
}

export interface Outcome<T> {
  readonly value: T;
  /** Null when nothing of record was written. */
  readonly change: ChangeMade | null;
}

export interface LongWrite {
  readonly signal: AbortSignal;
}

/** Work in steps: each `yield` is a place where others may run and where the work may be stopped. */
export type Steps<T> = Generator<void, T> | AsyncGenerator<void, T>;

export type ReadOnlyReason = 'newer' | 'held' | 'asked' | 'damaged' | 'permission';

export interface Library {
  readonly path: string;
  /** Why nothing can be written, or null. */
  readonly readOnly: ReadOnlyReason | null;
  readonly reader: Reader;
  /** Everything that `work` reads is of one moment, whatever another program writes meanwhile; and many reads go ten times faster. */
  readTogether<T>(work: () => T): T;
  /** Does `work` in one immediate transaction; all of it is kept or none. */
  write<T>(intent: Intent, work: (writer: Writer) => T): Outcome<T>;
  /** Does long work in slices inside one transaction on a connection of its own; stopped, it leaves nothing behind. */
  writeLong<T>(intent: Intent, options: LongWrite, work: (writer: Writer) => Steps<T>): Promise<Outcome<T>>;
  /** Resolves when no long write is under way or waiting; interactive writes wait for this. */
  whenFree(): Promise<void>;
  /** Work at rest: merging the search index a little. True while there is more to do. */
  tidy(): boolean;
  /** Stops long writes, which leave nothing behind, before another program may have the library. */
  close(): void;
}

/** A transaction must be over when the work returns: a promise would write after the commit. */
function atOnce<T>(value: T): T {
  if (value instanceof Promise)
    throw new Error('The work of a transaction returned a promise; it must be done when it returns.');
  return value;
}

/** A closing library may merge its search index for this many milliseconds. */
const restAtClose = 50;

/** KiB of pages that a long write holds before it spills them into the log. */
const longCache = 131_072;

/** Long writes give way after this many milliseconds. */
const slice = 15;

const made = (writer: Writer): ChangeMade | null =>
  finishChange(writer)
    ? { id: writer.change.id, label: writer.change.label, records: [...writer.change.touched] }
    : null;

/** The connection of a library that was judged sound and brought to the present version. */
export function libraryOver(
  path: string,
  connection: Connection,
  readOnly: ReadOnlyReason | null,
  release: () => void,
): Library {
  const reader = readerOf(connection);
  let queue: Promise<unknown> = Promise.resolve();
  const closing = new AbortController();

  const merge = (): boolean => connection.transaction(() => mergeSearch(reader)).immediate();

  const requireWritable = (): void => {
    if (closing.signal.aborted) refuse('no-library', {});
    if (readOnly !== null) refuse('read-only', { path, reason: readOnly });
  };

  return {
    path,
    readOnly,
    reader,
    readTogether: (work) => connection.transaction(() => atOnce(work())).deferred(),
    write: (intent, work) => {
      requireWritable();
      try {
        return connection
          .transaction(() => {
            const writer = beginChange(reader, intent);
            const value = atOnce(work(writer));
            return { value, change: made(writer) };
          })
          .immediate();
      } catch (reason) {
        throw asRefusal(reason, path);
      }
    },
    writeLong: (intent, options, work) => {
      requireWritable();
      const run = queue.then(() => writeInSlices(path, intent, [options.signal, closing.signal], work));
      queue = run.catch(() => undefined);
      return run;
    },
    whenFree: async () => {
      // What came into the queue meanwhile begins as soon as the one before it ends, and would hold an interactive write up.
      for (let seen: typeof queue | null = null; seen !== queue; ) {
        seen = queue;
        await seen;
      }
    },
    tidy: () => {
      if (readOnly !== null || closing.signal.aborted) return false;
      return merge();
    },
    close: () => {
      if (closing.signal.aborted) return;
      closing.abort();
      try {
        if (readOnly === null) {
          const until = performance.now() + restAtClose;
          while (merge() && performance.now() < until);
          connection.pragma('optimize');
          connection.pragma('wal_checkpoint(TRUNCATE)');
        }
      } finally {
        connection.close();
        release();
      }
    },
  };
}

async function writeInSlices<T>(
  path: string,
  intent: Intent,
  [stopped, closing]: readonly [AbortSignal, AbortSignal],
  work: (writer: Writer) => Steps<T>,
): Promise<Outcome<T>> {
  if (stopped.aborted || closing.aborted) refuse('cancelled', {});
  const connection = connect(path, 'write');
  // At once, not at the next step: the lock is given back as soon as the library is closed. What was written is rolled back.
  const leave = (): unknown => connection.close();
  closing.addEventListener('abort', leave);
  try {
    connection.pragma(`cache_size = -${longCache}`);
    connection.exec('BEGIN IMMEDIATE');
    const writer = beginChange(readerOf(connection), intent);
    const steps = work(writer);
    let rested = performance.now();
    for (;;) {
      const step = await steps.next();
      if (step.done === true) {
        const change = made(writer);
        connection.exec('COMMIT');
        return { value: step.value, change };
      }
      if (performance.now() - rested > slice) {
        await setImmediate();
        rested = performance.now();
      }
      if (stopped.aborted || closing.aborted) refuse('cancelled', {});
    }
  } catch (reason) {
    // Whatever the work met when its connection went away.
    if (closing.aborted) refuse('cancelled', {});
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw asRefusal(reason, path);
  } finally {
    closing.removeEventListener('abort', leave);
    connection.close();
  }
}
