// Writing records: create, correct, mark, remove, restore. Each parses at the door, checks its references, appends a revision,
// and brings the present state, the links and the search index in step with it.

import { refuse } from '#shared/contract/failures.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import { problem } from '#shared/records/problem.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import { listBacklinks, referenceProblems, writeLinks } from './links.ts';
import { insertRecordRow, isKnown, lastSequence, updateRecordRow } from './record-rows.ts';
import { findRecord, findRow, getRecord, type RecordRow, recordFrom } from './records.ts';
import { appendState, bodyOf, getRevisionRow, packState, type State } from './revisions.ts';
import { indexRecord, unindexRecord } from './search-index.ts';
import type { Reader, Writer } from './session.ts';

export interface NewRecord {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly negotiation: RecordId | null;
  readonly marking: Marking;
  readonly body: unknown;
}

function parseBody(kind: Kind, body: unknown, self: RecordId): Readonly<Record<string, unknown>> {
  const parsed = definitionOf(kind).parse(body, self);
  return parsed.ok ? parsed.value : refuse('invalid-input', { problems: parsed.error });
}

/** The key of the negotiation that a new record belongs to. @throws Refusal when scope and negotiation disagree. */
function homeOf(reader: Reader, record: Pick<NewRecord, 'kind' | 'negotiation'>): number | null {
  const { scope } = definitionOf(record.kind);
  if (record.negotiation === null) {
    if (scope === 'library') return null;
    return refuse('invalid-input', { problems: [problem('negotiation', 'negotiation-missing')] });
  }
  if (scope === 'library') {
    return refuse('invalid-input', { problems: [problem('negotiation', 'negotiation-unwanted')] });
  }
  const id = record.negotiation;
  const row = reader.prepare('SELECT key, kind, deleted, title FROM record WHERE id = ?').get(id) as
    | Pick<RecordRow, 'key' | 'kind' | 'deleted' | 'title'>
    | undefined;
  if (row?.kind !== 'negotiation') return refuse('not-found', { what: 'negotiation', id });
  if (row.deleted === 1) return refuse('deleted', { id, title: row.title });
  return row.key;
}

function checkReferences(
  writer: Writer,
  kind: Kind,
  body: Readonly<Record<string, unknown>>,
  home: number | null,
): void {
  const problems = referenceProblems(writer, definitionOf(kind).references(body), home);
  if (problems.length > 0) refuse('invalid-input', { problems });
}

/** Brings links and search in step with a present body. */
function derive(writer: Writer, key: number, kind: Kind, body: Readonly<Record<string, unknown>>): void {
  const definition = definitionOf(kind);
  writeLinks(writer, key, definition.references(body));
  indexRecord(writer, key, definition.texts(body));
}

/** @throws Refusal `invalid-input`, `exists`. */
export function createRecord(writer: Writer, record: NewRecord): AnyRecord {
  const { id, kind, marking } = record;
  const { shape, title: titleOf } = definitionOf(kind);
  const body = parseBody(kind, record.body, id);
  if (isKnown(writer, id)) refuse('exists', { path: id });
  const home = homeOf(writer, record);
  const { author, time } = writer.change;
  const state = { ...record, revision: 1, shape, body };
  const packed = packState(state);
  const title = titleOf(body);
  const sequence = lastSequence(writer) + 1;
  const present = {
    revision: 1,
    sequence,
    shape,
    deleted: false,
    title,
    marking,
    stored: packed.stored,
    updatedAt: time,
  };
  const key = insertRecordRow(writer, { id, kind, home, createdAt: time }, present);
  checkReferences(writer, kind, body, home);
  appendState(writer, key, state, packed, { author, time });
  derive(writer, key, kind, body);
  const at = new Date(time).toISOString();
  return { ...record, revision: 1, sequence, title, body, createdAt: at, updatedAt: at };
}

/** Appends the state to history and makes it the present one. */
function putState(writer: Writer, key: number, state: State & { readonly kind: Kind }): void {
  const { author, time } = writer.change;
  const packed = packState(state);
  const sequence = appendState(writer, key, state, packed, { author, time });
  const { revision, shape, marking, body } = state;
  const title = body === null ? null : definitionOf(state.kind).title(body);
  const deleted = body === null;
  updateRecordRow(writer, key, {
    revision,
    sequence,
    shape,
    deleted,
    title,
    marking,
    stored: packed.stored,
    updatedAt: time,
  });
}

type KnownRow = RecordRow & { readonly kind: Kind };

/** The row of a record, deleted or not. @throws Refusal `not-found`. */
const getRow = (reader: Reader, id: string): KnownRow =>
  (findRow(reader, id) as KnownRow | null) ?? refuse('not-found', { what: 'record', id });

/** The row to be changed. @throws Refusal `not-found`, `deleted`, `stale`. */
function rowToChange(reader: Reader, id: string, expected: number): KnownRow {
  const row = getRow(reader, id);
  if (row.deleted === 1) return refuse('deleted', { id, title: row.title });
  if (row.revision !== expected) return refuse('stale', { id, title: row.title, expected, current: row.revision });
  return row;
}

const homeKey = (reader: Reader, row: RecordRow): number | null =>
  row.negotiation === null ? null : (findRow(reader, row.negotiation)?.key ?? null);

/**
 * A new revision of the same record: other words, another marking, or both. Nothing is written when nothing differs.
 * @param expected the revision that the author saw; compare-and-swap
 * @throws Refusal `not-found`, `deleted`, `stale`, `invalid-input`
 */
export function correctRecord(
  writer: Writer,
  id: string,
  expected: number,
  change: { readonly body?: unknown; readonly marking?: Marking },
): AnyRecord {
  const row = rowToChange(writer, id, expected);
  const present = recordFrom(writer, row);
  const definition = definitionOf(row.kind);
  const body = change.body === undefined ? present.body : parseBody(row.kind, change.body, row.id);
  const marking = change.marking ?? present.marking;
  if (canonicalJson([body, marking]) === canonicalJson([present.body, present.marking])) return present;
  checkReferences(writer, row.kind, body, homeKey(writer, row));
  putState(writer, row.key, { ...row, marking, revision: row.revision + 1, shape: definition.shape, body });
  if (change.body !== undefined) derive(writer, row.key, row.kind, body);
  return getRecord(writer, id);
}

/**
 * Deletes a record: its history stays, and it can be restored from there.
 * @throws Refusal `cited` with the list when a current record points to it; `not-found`, `deleted`, `stale`
 */
export function removeRecord(writer: Writer, id: string, expected: number): void {
  const row = rowToChange(writer, id, expected);
  const citing = listBacklinks(writer, id).filter((link) => link.id !== id);
  const inside = row.kind === 'negotiation' ? citizensOf(writer, row.key) : [];
  if (citing.length + inside.length > 0) refuse('cited', { title: row.title, by: [...citing, ...inside] });
  buryRecord(writer, row);
}

/** Up to 100 current records that belong to a negotiation. */
export const citizensOf = (reader: Reader, key: number): readonly { id: string; kind: string; title: string }[] =>
  reader
    .prepare('SELECT id, kind, title FROM record WHERE negotiation = ? AND deleted = 0 ORDER BY key LIMIT 100')
    .all(key) as { id: string; kind: string; title: string }[];

function buryRecord(writer: Writer, row: KnownRow): void {
  const marking = JSON.parse(row.marking) as Marking;
  const { shape } = definitionOf(row.kind);
  putState(writer, row.key, { ...row, marking, revision: row.revision + 1, shape, body: null });
  writeLinks(writer, row.key, []);
  unindexRecord(writer, row.key);
}

/** Makes an earlier state present again, to be settled afterwards; buries the record when that state was a deletion. */
function bringBack(writer: Writer, row: KnownRow, revision: number): void {
  const earlier = getRevisionRow(writer, row.id, revision);
  const body = bodyOf(writer, earlier);
  if (body === null) {
    buryRecord(writer, row);
    return;
  }
  const { shape } = definitionOf(row.kind);
  const marking = JSON.parse(earlier.marking) as Marking;
  putState(writer, row.key, { ...row, marking, revision: row.revision + 1, shape, body });
}

/**
 * After states were brought back: present records belong and point to present ones, their links and search follow, and only then
 * is it asked whether anything points to a deleted one.
 */
function settle(writer: Writer, ids: readonly string[]): void {
  const rows = ids.map((id) => getRow(writer, id));
  for (const row of rows.filter(({ deleted }) => deleted === 0)) {
    const home = row.negotiation === null ? null : getRow(writer, row.negotiation);
    if (home?.deleted === 1) refuse('deleted', { id: home.id, title: home.title });
    const { body } = recordFrom(writer, row);
    checkReferences(writer, row.kind, body, home?.key ?? null);
    derive(writer, row.key, row.kind, body);
  }
  for (const { id, key, kind, title } of rows.filter(({ deleted }) => deleted === 1)) {
    const citing = [...listBacklinks(writer, id), ...(kind === 'negotiation' ? citizensOf(writer, key) : [])];
    if (citing.length > 0) refuse('cited', { title, by: citing });
  }
}

/** A record in a change that is taken back, and its first revision in that change. */
export interface Reverting {
  readonly id: RecordId;
  readonly first: number;
}

/**
 * Brings each record back to the state before `first`; a record that did not exist then is deleted.
 * @throws Refusal `cited`, `invalid-input`, `deleted` (the negotiation) when the outcome would not hold together
 */
export function revertRecords(writer: Writer, records: readonly Reverting[]): void {
  for (const { id, first } of records) {
    const row = getRow(writer, id);
    if (first > 1) bringBack(writer, row, first - 1);
    else buryRecord(writer, row);
  }
  settle(
    writer,
    records.map(({ id }) => id),
  );
}

/**
 * Makes an earlier state the present one again, as a new revision. Works on deleted records.
 * @throws Refusal `not-found`; `stale` when the record is not at `expected`; `invalid-input` when what it pointed to is gone;
 * `deleted` when its negotiation is; `cited` when the earlier state is a deletion and the record is now in use
 */
export function restoreRevision(writer: Writer, id: string, revision: number, expected: number): AnyRecord | null {
  const row = getRow(writer, id);
  if (row.revision !== expected) return refuse('stale', { id, title: row.title, expected, current: row.revision });
  bringBack(writer, row, revision);
  settle(writer, [id]);
  return findRecord(writer, id);
}
