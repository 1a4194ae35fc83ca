// Verifying a library: every hash, every number and every derived row is computed again from what history says.
import { setImmediate } from 'node:timers/promises';
import { refuse } from '#shared/contract/failures.ts';
import { asRefusal } from './driver-errors.ts';
import { type Checked, collectFindings, type Findings, type Verification } from './findings.ts';
import type { Library } from './library.ts';
import { connectForReading } from './reading.ts';
import { type Reader, readerOf } from './session.ts';
import { checkContents } from './verify-contents.ts';
import { checkHistory } from './verify-history.ts';
import { checkPresent } from './verify-present.ts';

/** Rows looked at so far, and about how many there are. */
export interface VerifyProgress {
  readonly step: 'verify';
  readonly done: number;
  readonly total: number;
}

const sumOf = (checked: Checked): number => Object.values(checked).reduce((sum, count) => sum + count, 0);

/** Read from the ends of the tables, which costs nothing; sections and attachments come on top. */
const expectedRows = (reader: Reader): number =>
  hasTables(reader)
    ? Number(
        reader
          .prepare(
            `SELECT coalesce((SELECT max(sequence) FROM revision), 0) + coalesce((SELECT max(key) FROM record), 0)
             + coalesce((SELECT max(id) FROM change), 0)`,
          )
          .pluck()
          .get(),
      )
    : 0;

export interface VerifyOptions {
  readonly signal: AbortSignal;
  /** Called between slices. */
  readonly onProgress?: (progress: VerifyProgress) => void;
}

/** A verification gives way after this many milliseconds. */
const slice = 15;

/** SQLite's own checks: pages, indexes, the search index, constraints, references. */
function* checkStructure(reader: Reader, findings: Findings): Generator<void> {
  // Table by table, so that others may run in between; what the tables hold is all that matters.
  for (const table of reader.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()) {
    for (const row of reader
      .prepare(`PRAGMA integrity_check("${String(table)}")`)
      .pluck()
      .all()) {
      if (row !== 'ok') findings.note('file', String(table), 'file-damaged', { reason: String(row) });
    }
    yield;
  }
  const broken = reader.prepare('PRAGMA foreign_key_check').all() as readonly { table: string; parent: string }[];
  for (const { table, parent } of broken.slice(0, 100))
    findings.note('reference', table, 'reference-missing', { table, parent });
  yield;
}

const checks = [checkStructure, checkHistory, checkPresent, checkContents];

const hasTables = (reader: Reader): boolean =>
  reader.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'revision'").get() !== undefined;

/** The whole verification in steps; what cannot be read is itself a finding, and the other checks still run. */
function* steps(reader: Reader, collected: Findings): Generator<void> {
  for (const check of hasTables(reader) ? checks : [checkStructure]) {
    try {
      yield* check(reader, collected);
    } catch (reason) {
      if (!(reason instanceof Error)) throw reason;
      collected.note('file', 'pages', 'file-unreadable', { reason: reason.message });
    }
  }
}

/** Verifies at one go, for a backup that must be sound before anything else happens. */
export function verifyNow(reader: Reader): Verification {
  const collected = collectFindings();
  for (const _ of steps(reader, collected));
  return collected.report();
}

/** Verifies in slices what stands in the file now, on a connection of its own, while others read and write. */
export async function verifyFile(path: string, options: VerifyOptions): Promise<Verification> {
  const collected = collectFindings();
  try {
    const connection = connectForReading(path);
    try {
      connection.exec('BEGIN');
      const reader = readerOf(connection);
      const total = expectedRows(reader);
      let rested = performance.now();
      for (const _ of steps(reader, collected)) {
        if (performance.now() - rested < slice) continue;
        const done = sumOf(collected.report().checked);
        options.onProgress?.({ step: 'verify', done, total: Math.max(done, total) });
        await setImmediate();
        if (options.signal.aborted) refuse('cancelled', {});
        rested = performance.now();
      }
    } finally {
      connection.close();
    }
  } catch (reason) {
    throw asRefusal(reason, path);
  }
  return collected.report();
}

/**
 * Verifies an open library as it stands at this moment; writes of others go on meanwhile.
 * @throws Refusal `cancelled`; problems are not thrown but reported
 */
export const verifyLibrary = (library: Pick<Library, 'path'>, options: VerifyOptions): Promise<Verification> =>
  verifyFile(library.path, options);
