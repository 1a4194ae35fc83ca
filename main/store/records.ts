// Reading records: one, many, by kind, by what they point to.

import { refuse } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { type AnyRecord, definitionOf, isKindName, type Kind, type RecordEnvelope } from '#shared/records/record.ts';
import { unpackBody } from './codec.ts';
import type { Reader } from './session.ts';

export interface RecordRow {
  readonly key: number;
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly revision: number;
  readonly sequence: number;
  readonly shape: number;
  readonly deleted: number;
  readonly title: string;
  readonly marking: string;
  readonly body: string;
  readonly created_at: number;
  readonly updated_at: number;
}

/** Every column of a record, with the negotiation by its identifier. Ends before WHERE. */
export const selectRecord = `SELECT record.key, record.id, record.kind, home.id AS negotiation, record.revision, record.sequence,
  record.shape, record.deleted, record.title, record.marking, record.body, record.created_at, record.updated_at
  FROM record LEFT JOIN record AS home ON home.key = record.negotiation`;

/** @throws Refusal `not-found` for a kind that this program does not know. */
export function envelopeFrom(row: RecordRow): RecordEnvelope {
  if (!isKindName(row.kind)) return refuse('not-found', { what: 'kind', id: row.kind });
  return {
    id: row.id,
    kind: row.kind,
    negotiation: row.negotiation,
    revision: row.revision,
    sequence: row.sequence,
    title: row.title,
    marking: JSON.parse(row.marking) as Marking,
    createdAt: new Date(row.created_at).toISOString(),
    updatedAt: new Date(row.updated_at).toISOString(),
  };
}

/** @throws Refusal `not-found`, `invalid-input` when the row cannot be read as a record of its kind. */
export function recordFrom(reader: Reader, row: RecordRow): AnyRecord {
  if (!isKindName(row.kind)) return refuse('not-found', { what: 'kind', id: row.kind });
  const definition = definitionOf(row.kind);
  const stored = unpackBody(reader, row.body, definition.sectioned);
  let body = stored;
  if (row.shape !== definition.shape) {
    const raised = definition.read(stored, row.shape);
    if (!raised.ok) return refuse('invalid-input', { problems: raised.error });
    body = raised.value;
  }
  return { ...envelopeFrom(row), body };
}

export const findRow = (reader: Reader, id: string): RecordRow | null =>
  (reader.prepare(`${selectRecord} WHERE record.id = ?`).get(id) as RecordRow | undefined) ?? null;

/** The record, or null when there is none or it has been deleted. */
export function findRecord(reader: Reader, id: string): AnyRecord | null {
  const row = findRow(reader, id);
  return row === null || row.deleted === 1 ? null : recordFrom(reader, row);
}

/** Those of these records that are there, in one question; deleted ones are left out. */
export function findRecords(reader: Reader, ids: readonly string[]): readonly AnyRecord[] {
  const rows = reader
    .prepare(`${selectRecord} WHERE record.id IN (SELECT value FROM json_each(?)) AND record.deleted = 0`)
    .all(JSON.stringify(ids)) as RecordRow[];
  return rows.map((row) => recordFrom(reader, row));
}

/** @throws Refusal `not-found` or `deleted`. */
export function getRecord(reader: Reader, id: string): AnyRecord {
  const row = findRow(reader, id);
  if (row === null) return refuse('not-found', { what: 'record', id });
  if (row.deleted === 1) return refuse('deleted', { id, title: row.title });
  return recordFrom(reader, row);
}

export interface ListOptions {
  readonly kind?: string | undefined;
  /** Records of this negotiation and of the whole library; without it, all. */
  readonly negotiation?: RecordId | undefined;
  /** Equal scalars of the body by field name; indexed fields are fast. Dates compare by their Gregorian text. */
  readonly where?: Readonly<Record<string, string | number>> | undefined;
  /** Only records with a key above this, as given by the last row of the page before. */
  readonly after?: number | undefined;
  /** At most 10,000. */
  readonly limit: number;
}

export interface Page {
  readonly records: readonly AnyRecord[];
  /** Pass as `after` for the next page; null at the end. */
  readonly next: number | null;
}

/** The JSON path of a field as the expression that its index is made on. */
export const fieldExpression = (kind: string, field: string): string => {
  const definition = isKindName(kind) ? definitionOf(kind).fields[field] : undefined;
  if (definition === undefined) return refuse('not-found', { what: `field of ${kind}`, id: field });
  return `json_extract(body, '$.${field}${definition.widget === 'date' ? '.date' : ''}')`;
};

/** Current records in the order in which they were first written. */
export function listRecords(reader: Reader, options: ListOptions): Page {
  const conditions = ['record.deleted = 0', 'record.key > ?'];
  const values: (string | number)[] = [options.after ?? 0];
  if (options.kind !== undefined) {
    conditions.push('record.kind = ?');
    values.push(options.kind);
  }
  if (options.negotiation !== undefined) {
    conditions.push('(record.negotiation = (SELECT key FROM record WHERE id = ?) OR record.negotiation IS NULL)');
    values.push(options.negotiation);
  }
  for (const [field, value] of Object.entries(options.where ?? {})) {
    // The kind is written out, not bound, because a partial index is chosen when the statement is compiled.
    conditions.push(
      `record.key IN (SELECT key FROM record WHERE kind = '${options.kind ?? ''}' AND deleted = 0 AND ${fieldExpression(options.kind ?? '', field)} = ?)`,
    );
    values.push(value);
  }
  const limit = Math.min(options.limit, 10_000);
  const rows = reader
    .prepare(`${selectRecord} WHERE ${conditions.join(' AND ')} ORDER BY record.key LIMIT ?`)
    .all(...values, limit + 1) as RecordRow[];
  const shown = rows.slice(0, limit);
  return {
    records: shown.map((row) => recordFrom(reader, row)),
    next: rows.length > limit ? (shown.at(-1)?.key ?? null) : null,
  };
}

/** How many current records there are of each kind. */
export function countByKind(reader: Reader): Readonly<Record<string, number>> {
  const rows = reader.prepare('SELECT kind, count(*) AS count FROM record WHERE deleted = 0 GROUP BY kind').all() as {
    kind: string;
    count: number;
  }[];
  return Object.fromEntries(rows.map((row) => [row.kind, row.count]));
}

/** How many current records of each kind belong to each negotiation. */
export function countByNegotiation(reader: Reader): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const rows = reader
    .prepare(
      `SELECT home.id AS negotiation, record.kind, count(*) AS count FROM record JOIN record AS home ON home.key = record.negotiation
       WHERE record.deleted = 0 GROUP BY home.id, record.kind`,
    )
    .all() as { negotiation: string; kind: string; count: number }[];
  const counts = new Map<string, Record<string, number>>();
  for (const { negotiation, kind, count } of rows)
    counts.set(negotiation, { ...counts.get(negotiation), [kind]: count });
  return counts;
}

/** The records of a kind that were written last, the latest first. */
export const latestRecords = (reader: Reader, kind: Kind, limit: number): readonly AnyRecord[] =>
  (
    reader
      .prepare(`${selectRecord} WHERE record.kind = ? AND record.deleted = 0 ORDER BY record.sequence DESC LIMIT ?`)
      .all(kind, limit) as RecordRow[]
  ).map((row) => recordFrom(reader, row));

/** Kind and title of those of these records that are there. */
export const namedRecords = (
  reader: Reader,
  ids: readonly string[],
): readonly { readonly id: RecordId; readonly kind: Kind; readonly title: string }[] =>
  (
    reader
      .prepare(
        'SELECT id, kind, title FROM record WHERE deleted = 0 AND id IN (SELECT value FROM json_each(?)) ORDER BY key',
      )
      .all(JSON.stringify([...new Set(ids)])) as { id: RecordId; kind: string; title: string }[]
  ).flatMap(({ id, kind, title }) => (isKindName(kind) ? [{ id, kind, title }] : []));
