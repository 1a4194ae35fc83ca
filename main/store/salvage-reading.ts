// Reading the tables of a damaged file: row by row through SQLite, and from the bare pages where no way leads to a row any more.
import { type LooseRow, looseRows, type Value } from './salvage-pages.ts';
import type { Reader } from './session.ts';

export type Row = Readonly<Record<string, Value>>;

export interface Damaged {
  readonly reader: Reader;
  /** The same file; it has no log. */
  readonly path: string;
  /** A whole library of the present version, which knows the columns of each table. */
  readonly whole: Reader;
}

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

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: number;
  /** Its place in the primary key, from 1; 0 when it is no part of it. */
  readonly key: number;
}

/** The row by the names of its columns, or null when it belongs to another table. */
function rowOf({ number, values }: LooseRow, columns: readonly Column[]): Row | null {
  if (values.length !== columns.length) return null;
  const row: Record<string, Value> = {};
  for (const [index, { name, type, required, key }] of columns.entries()) {
    const value = values[index] ?? null;
    // SQLite keeps the number of a row only once, and leaves its column empty.
    const isNumber = key > 0 && type === 'INTEGER' && number !== null;
    if (isNumber ? value !== null : value === null && (required === 1 || key > 0)) return null;
    if (
      value !== null &&
      type !== (typeof value === 'number' ? 'INTEGER' : typeof value === 'string' ? 'TEXT' : 'BLOB')
    )
      return null;
    row[name] = isNumber ? number : value;
  }
  return row;
}

/** Rows on the pages of the file that look like those of `table`; whether they are whole is seen where they are used. */
function* looseRowsOf({ path, whole }: Damaged, table: string, isNumbered: boolean): Generator<readonly [number, Row]> {
  const columns = whole
    .prepare('SELECT name, type, "notnull" AS required, pk AS key FROM pragma_table_info(?)')
    .all(table) as Column[];
  for (const loose of looseRows(path)) {
    if ((loose.number !== null) !== isNumbered) continue;
    const row = rowOf(loose, columns);
    if (row !== null) yield [loose.number ?? 0, row];
  }
}

export interface RowsByNumber {
  /** In the order of their numbers. */
  readonly rows: readonly Row[];
  /** Numbers whose row exists or may exist, but cannot be read. */
  readonly missing: readonly number[];
}

/** Rows by their whole-number key, one at a time, so that a damaged page costs only the rows on it. */
export function readRowsByNumber(damaged: Damaged, table: string, column: string): RowsByNumber {
  const { reader } = damaged;
  const rows = new Map<number, Row>();
  const missing = new Set<number>();
  const statement = attempt(() => reader.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`), null);
  const highest = statement === null ? 0 : Math.min(highestNumber(reader, table, column), mostRows);
  for (let number = 1; number <= highest; number += 1) {
    const row = attempt(() => statement?.get(number) as Row | undefined, null);
    if (row === null) missing.add(number);
    else if (row !== undefined) rows.set(number, row);
  }
  if (statement === null || missing.size > 0 || highest === 0) {
    for (const [number, row] of looseRowsOf(damaged, table, true)) {
      if (rows.has(number) || (highest > 0 && !missing.has(number))) continue;
      rows.set(number, row);
      missing.delete(number);
    }
  }
  const ordered = [...rows].sort(([left], [right]) => left - right);
  if (highest === 0) {
    // Nothing says any more how many there were: at least what lies between those that were found.
    const last = Math.min(ordered.at(-1)?.[0] ?? 0, mostRows);
    for (let number = 1; number < last; number += 1) if (!rows.has(number)) missing.add(number);
  }
  return { rows: ordered.map(([, row]) => row), missing: [...missing] };
}

/** Rows of a table without numbers, from both of its ends until damage stops the way, then from the pages: some come twice. */
export function* readRowsInOrder(damaged: Damaged, table: string, key: string): Generator<Row> {
  const { reader } = damaged;
  for (const direction of ['ASC', 'DESC']) {
    const compare = direction === 'ASC' ? '>' : '<';
    const first = attempt(
      () =>
        (reader.prepare(`SELECT * FROM ${table} ORDER BY ${key} ${direction} LIMIT 1`).get() ?? undefined) as
          | Row
          | undefined,
      null,
    );
    let row = first ?? undefined;
    let complete = first !== null;
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
    if (complete) return;
  }
  for (const [, row] of looseRowsOf(damaged, table, false)) yield row;
}
