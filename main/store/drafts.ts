// What is being typed, before it becomes a revision: durable at once, one for each record, and no part of history.
import { refuse } from '#shared/contract/failures.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { Reader, Writer } from './session.ts';

export interface NewDraft {
  /** The record that it is for; it need not exist yet. */
  readonly record: RecordId;
  /** The revision that the author began from; 0 for a record that does not exist yet. */
  readonly base: number;
  /** Unparsed: a half-typed body need not be valid. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly author: string;
  /** Milliseconds since 1970 (UTC), for display only. */
  readonly time: number;
}

export interface Draft extends Omit<NewDraft, 'time'> {
  /** ISO 8601 in UTC; for display only. */
  readonly time: string;
}

interface DraftRow {
  readonly record: RecordId;
  readonly base: number;
  readonly body: string;
  readonly author: string;
  readonly time: number;
}

const draftFrom = (row: DraftRow): Draft => ({
  ...row,
  body: JSON.parse(row.body) as Draft['body'],
  time: new Date(row.time).toISOString(),
});

/**
 * Keeps the draft in the place of an earlier one of the same record.
 * @throws Refusal `stale` when the record has moved on from `base`; `not-found` when it never existed or `deleted`
 */
export function saveDraft(writer: Writer, draft: NewDraft): void {
  const id = draft.record;
  const row = writer.prepare('SELECT title, revision, deleted FROM record WHERE id = ?').get(id) as
    | { readonly title: string; readonly revision: number; readonly deleted: number }
    | undefined;
  if (row === undefined && draft.base !== 0) refuse('not-found', { what: 'record', id });
  if (row?.deleted === 1) refuse('deleted', { id, title: row.title });
  if (row !== undefined && row.revision !== draft.base)
    refuse('stale', { id, title: row.title, expected: draft.base, current: row.revision });
  writer
    .prepare('INSERT OR REPLACE INTO draft (record, base, body, author, time) VALUES (?, ?, ?, ?, ?)')
    .run(id, draft.base, canonicalJson(draft.body), draft.author, draft.time);
}

export function findDraft(reader: Reader, record: string): Draft | null {
  const row = reader.prepare('SELECT record, base, body, author, time FROM draft WHERE record = ?').get(record) as
    | DraftRow
    | undefined;
  return row === undefined ? null : draftFrom(row);
}

/** Every draft, in the order of the records' identifiers. */
export const listDrafts = (reader: Reader): readonly Draft[] =>
  (reader.prepare('SELECT record, base, body, author, time FROM draft ORDER BY record').all() as DraftRow[]).map(
    draftFrom,
  );

/** Forgets what was typed of newer records in the place of this one: such a draft says in `begunFrom` whose words it holds. */
export const dropDraftsBegunFrom = (writer: Writer, record: string): void =>
  void writer.prepare("DELETE FROM draft WHERE json_extract(body, '$.begunFrom.record') = ?").run(record);

/** Forgets a draft, unless it was begun from a later revision than `upTo`; true when there was one. */
export const dropDraft = (writer: Writer, record: string, upTo: number = Number.MAX_SAFE_INTEGER): boolean =>
  writer.prepare('DELETE FROM draft WHERE record = ? AND base <= ?').run(record, upTo).changes > 0;
