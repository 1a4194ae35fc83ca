// Reading the tables of a damaged file: row by row, around what cannot be read.
import type { Reader } from './session.ts';

export type Row = Readonly<Record<string, number | string | Buffer | null>>;

const isDamage = (reason: unknown): boolean =>
  reason instanceof Error && 'code' in reason && String(reason.code).startsWith('SQLITE_');

/** What `read` gives, or `otherwise` where the file is damaged. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (reason) {
    if (isDamage(reason)) return otherwise;
    throw reason;
  }
}

/** The highest number that a table may have, from whatever still says so. */
function highestNumber(reader: Reader, table: string, column: string): number {
  const counted = attempt(
    () => reader.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(table),
    undefined,
  );
  const last = attempt(
    () => reader.prepare(`SELECT ${column} FROM ${table} ORDER BY ${column} DESC LIMIT 1`).pluck().get(),
    undefined,
  );
  return Math.max(Number(counted ?? 0), Number(last ?? 0));
}

/** No library has more rows than this in a table; a damaged counter may say so. */
const mostRows = 10_000_000;

export interface RowsByNumber {
  readonly rows: readonly Row[];
  /** Numbers whose row exists or may exist, but cannot be read. */
  readonly missing: readonly number[];
}

/** Rows by their whole-number key, one at a time, so that a damaged page costs only the rows on it. */
export function readRowsByNumber(reader: Reader, table: string, column: string): RowsByNumber {
  const rows: Row[] = [];
  const missing: number[] = [];
  const highest = Math.min(highestNumber(reader, table, column), mostRows);
  const statement = attempt(() => reader.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`), null);
  if (statement === null) return { rows, missing };
  for (let number = 1; number <= highest; number += 1) {
    const row = attempt(() => statement.get(number) as Row | undefined, null);
    if (row === null) missing.push(number);
    else if (row !== undefined) rows.push(row);
  }
  return { rows, missing };
}

/** Rows of a table without numbers, from both of its ends until damage stops the way. */
export function* readRowsInOrder(reader: Reader, table: string, key: string): Generator<Row> {
  for (const direction of ['ASC', 'DESC']) {
    const compare = direction === 'ASC' ? '>' : '<';
    const first = attempt(
      () => reader.prepare(`SELECT * FROM ${table} ORDER BY ${key} ${direction} LIMIT 1`).get(),
      undefined,
    );
    let row = first as Row | undefined;
    let complete = true;
    while (row !== undefined) {
      yield row;
      const after: unknown = row[key];
      const next = attempt(
        () =>
          (reader
            .prepare(`SELECT * FROM ${table} WHERE ${key} ${compare} ? ORDER BY ${key} ${direction} LIMIT 1`)
            .get(after) ?? undefined) as Row | undefined,
        null,
      );
      if (next === null) complete = false;
      row = next ?? undefined;
    }
    if (complete && first !== undefined) return;
  }
}
