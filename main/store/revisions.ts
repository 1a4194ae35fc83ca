// History: every state that a record ever had, appended and never touched again.

import { refuse } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { ChangeLabel } from '#shared/language/change-label.ts';
import type { Marking } from '#shared/records/marking.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { decode, encode, type HashedState, hashOf, type Packed, packBody, unpackBody, writeParts } from './codec.ts';
import { leafOf } from './leaf.ts';
import type { Reader, Writer } from './session.ts';

/** A state to be written. `body` is null in a deletion. */
export interface State {
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly revision: number;
  readonly shape: number;
  readonly marking: Marking;
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** The body as it is hashed and as it is stored. */
export function packState(state: State): Packed {
  if (state.body === null) return { json: 'null', stored: 'null', parts: [] };
  return packBody(state.body, isKindName(state.kind) ? definitionOf(state.kind).sectioned : null);
}

/**
 * Appends a state to history. `by` differs from the change's author and time when history is imported.
 * @param packed as `packState` gives it
 * @returns its sequence
 */
export function appendState(
  writer: Writer,
  key: number,
  state: State,
  packed: Packed,
  by: { readonly author: string; readonly time: number },
): number {
  const hashed = { ...state, deleted: state.body === null };
  return appendPacked(writer, key, { ...hashed, hash: hashOf(hashed, packed.json) }, packed, by);
}

/** The same where the hash is known to be that of the state. */
export function appendPacked(
  writer: Writer,
  key: number,
  state: HashedState & { readonly hash: Buffer },
  packed: Packed,
  by: { readonly author: string; readonly time: number },
): number {
  writeParts(writer, packed.parts);
  const { encoding, bytes } = encode(packed.stored);
  const { hash } = state;
  const outcome = writer
    .prepare(
      `INSERT INTO revision (record, revision, change, shape, deleted, marking, encoding, body, hash, author, time)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      key,
      state.revision,
      writer.change.id,
      state.shape,
      state.deleted ? 1 : 0,
      JSON.stringify(state.marking),
      encoding,
      bytes,
      hash,
      by.author,
      by.time,
    );
  writer.change.revisions += 1;
  writer.change.digest.update(leafOf(hash, by.author, by.time));
  writer.change.touched.add(state.id);
  return Number(outcome.lastInsertRowid);
}

export interface Revision {
  readonly revision: number;
  readonly sequence: number;
  readonly change: number;
  readonly label: ChangeLabel;
  readonly author: string;
  /** ISO 8601 in UTC; for display only. */
  readonly time: string;
  readonly shape: number;
  readonly deleted: boolean;
  readonly marking: Marking;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

export interface RevisionRow {
  readonly key: number;
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly revision: number;
  readonly sequence: number;
  readonly change: number;
  readonly shape: number;
  readonly deleted: number;
  readonly marking: string;
  readonly encoding: number;
  readonly body: Buffer;
  readonly hash: Buffer;
  readonly author: string;
  readonly time: number;
}

/** Every column of a revision beside the identity of its record. Ends before WHERE. */
export const selectRevision = `SELECT record.key, record.id, record.kind, home.id AS negotiation, revision.revision, revision.sequence,
  revision.change, revision.shape, revision.deleted, revision.marking, revision.encoding, revision.body, revision.hash,
  revision.author, revision.time
  FROM revision JOIN record ON record.key = revision.record LEFT JOIN record AS home ON home.key = record.negotiation`;

/** The body of a revision, brought up to the present shape of its kind; null for a deletion. */
export function bodyOf(reader: Reader, row: RevisionRow): Readonly<Record<string, unknown>> | null {
  if (row.deleted === 1) return null;
  if (!isKindName(row.kind)) return refuse('not-found', { what: 'kind', id: row.kind });
  const definition = definitionOf(row.kind);
  const raw = unpackBody(reader, decode(row.encoding, row.body), definition.sectioned);
  if (row.shape === definition.shape) return raw;
  const raised = definition.read(raw, row.shape);
  return raised.ok ? raised.value : refuse('invalid-input', { problems: raised.error });
}

/** The states of a record, oldest first, without their bodies. Empty when the record is unknown. */
export function listRevisions(reader: Reader, id: string): readonly Revision[] {
  const rows = reader
    .prepare(
      `SELECT revision.revision, revision.sequence, revision.change, change.label, revision.author, revision.time,
         revision.shape, revision.deleted, revision.marking, revision.hash
       FROM revision JOIN change ON change.id = revision.change
       WHERE revision.record = (SELECT key FROM record WHERE id = ?) ORDER BY revision.revision`,
    )
    .all(id) as (Pick<
    RevisionRow,
    'revision' | 'sequence' | 'change' | 'author' | 'time' | 'shape' | 'deleted' | 'marking' | 'hash'
  > & {
    label: string;
  })[];
  return rows.map((row) => ({
    ...row,
    label: JSON.parse(row.label) as ChangeLabel,
    time: new Date(row.time).toISOString(),
    deleted: row.deleted === 1,
    marking: JSON.parse(row.marking) as Marking,
    hash: row.hash.toString('hex'),
  }));
}

/** @throws Refusal `not-found`. */
export function getRevisionRow(reader: Reader, id: string, revision: number): RevisionRow {
  const row = reader.prepare(`${selectRevision} WHERE record.id = ? AND revision.revision = ?`).get(id, revision) as
    | RevisionRow
    | undefined;
  return row ?? refuse('not-found', { what: 'revision', id: `${id}@${revision}` });
}

/** Where a record stands, deleted or not: enough to tell whether another copy of it is the same. */
export interface Standing {
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly deleted: boolean;
  readonly revision: number;
  /** Of its last revision: SHA-256 in hexadecimal. */
  readonly hash: string;
}

export function findStanding(reader: Reader, id: string): Standing | null {
  // Asked for every record of an import, most of which are not here: what is rare is looked up only when it is.
  const row = reader.prepare('SELECT key, kind, negotiation, deleted, revision FROM record WHERE id = ?').get(id) as
    | { key: number; kind: string; negotiation: number | null; deleted: number; revision: number }
    | undefined;
  if (row === undefined) return null;
  const home = reader.prepare('SELECT id FROM record WHERE key = ?').pluck().get(row.negotiation) as
    | RecordId
    | undefined;
  const hash = reader.prepare('SELECT hash FROM revision WHERE record = ? AND revision = ?').pluck();
  return {
    kind: row.kind,
    negotiation: home ?? null,
    deleted: row.deleted === 1,
    revision: row.revision,
    hash: (hash.get(row.key, row.revision) as Buffer).toString('hex'),
  };
}
