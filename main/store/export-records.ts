// Records with their whole history as plain values, for the case file: in a fixed order, from one unchanging view of the library.
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { decode, unpackBody } from './codec.ts';
import { connect } from './connection.ts';
import { type Reader, readerOf } from './session.ts';

export interface ExportedState {
  readonly revision: number;
  readonly shape: number;
  readonly deleted: boolean;
  readonly marking: Marking;
  /** Canonical JSON of the body, in its shape; `null` in a deletion. */
  readonly bodyJson: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly author: string;
  /** Milliseconds since 1970 (UTC). */
  readonly time: number;
}

export interface ExportedRecord extends ExportedState {
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly title: string;
}

export interface ExportedRevision extends ExportedState {
  readonly record: RecordId;
}

/** What stands in the library now, however much is written while it is read. To be closed. */
export interface Snapshot {
  readonly reader: Reader;
  close(): void;
}

/** @throws what the driver throws. */
export function openSnapshot(path: string): Snapshot {
  const connection = connect(path, 'read');
  connection.exec('BEGIN');
  return { reader: readerOf(connection), close: () => connection.close() };
}

/** Records by key; null means all. */
export type Selection = ReadonlySet<number> | null;

/**
 * One negotiation, everything that belongs to it, deleted records included, and the library-wide records that these lead to,
 * directly or through others, so that no reference of a current record leads out of the selection.
 */
export function selectNegotiation(reader: Reader, negotiation: string): ReadonlySet<number> {
  const keys = reader
    .prepare(
      `WITH RECURSIVE reached (key) AS (
         SELECT key FROM record WHERE id = ?
         UNION SELECT key FROM record WHERE negotiation = (SELECT key FROM record WHERE id = ?)
         UNION SELECT link.target FROM reached JOIN link ON link.source = reached.key
       ) SELECT key FROM reached`,
    )
    .pluck()
    .all(negotiation, negotiation) as number[];
  return new Set(keys);
}

/** Rows are fetched by this many, so that no statement stays open between two of them. */
const pageSize = 200;

interface Row {
  readonly key: number;
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly title: string;
  readonly revision: number;
  readonly shape: number;
  readonly deleted: number;
  readonly marking: string;
  readonly encoding: number;
  readonly body: Buffer;
  readonly hash: Buffer;
  readonly author: string;
  readonly time: number;
}

/** @param which a condition on the revision */
const select = (
  which: string,
): string => `SELECT record.key, record.id, record.kind, home.id AS negotiation, record.title, revision.revision, revision.shape,
  revision.deleted, revision.marking, revision.encoding, revision.body, revision.hash, revision.author, revision.time
  FROM record JOIN revision ON revision.record = record.key AND ${which}
  LEFT JOIN record AS home ON home.key = record.negotiation`;

function stateOf(reader: Reader, row: Row): ExportedState {
  const stored = decode(row.encoding, row.body);
  const sectioned = isKindName(row.kind) ? definitionOf(row.kind).sectioned : null;
  const isWhole = sectioned === null || row.deleted === 1;
  return {
    revision: row.revision,
    shape: row.shape,
    deleted: row.deleted === 1,
    marking: JSON.parse(row.marking) as Marking,
    bodyJson: isWhole ? stored : canonicalJson(unpackBody(reader, stored, sectioned)),
    hash: row.hash.toString('hex'),
    author: row.author,
    time: row.time,
  };
}

/** Every selected record in its present state, by identifier. */
export function* exportRecords(reader: Reader, selection: Selection): Generator<ExportedRecord> {
  const statement = reader.prepare(
    `${select('revision.revision = record.revision')} WHERE record.id > ? ORDER BY record.id LIMIT ${pageSize}`,
  );
  for (let last = ''; ; ) {
    const rows = statement.all(last) as Row[];
    for (const row of rows) {
      if (selection !== null && !selection.has(row.key)) continue;
      const { id, kind, negotiation, title } = row;
      yield { id, kind, negotiation, title, ...stateOf(reader, row) };
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    last = end.id;
  }
}

/** Every earlier state of the selected records, by identifier, then by revision. */
export function* exportRevisions(reader: Reader, selection: Selection): Generator<ExportedRevision> {
  const statement = reader.prepare(
    `${select('revision.revision < record.revision')} WHERE record.id >= ? AND (record.id > ? OR revision.revision > ?)
     ORDER BY record.id, revision.revision LIMIT ${pageSize}`,
  );
  for (let [id, revision] = ['', 0]; ; ) {
    const rows = statement.all(id, id, revision) as Row[];
    for (const row of rows) {
      if (selection === null || selection.has(row.key)) yield { record: row.id, ...stateOf(reader, row) };
    }
    const end = rows.at(-1);
    if (end === undefined) return;
    [id, revision] = [end.id, end.revision];
  }
}
