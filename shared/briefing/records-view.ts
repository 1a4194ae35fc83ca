// The records of a library as the builders read them, and the same over a plain list of records.
import type { RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, isKind, type Kind, type RecordOf } from '#shared/records/record.ts';

/** Current records, and earlier revisions where a block is pinned. Everything is read when asked for; nothing is written. */
export interface RecordsView {
  /** The record as it is now, or null when there is none. */
  get(id: RecordId): AnyRecord | null;
  list<K extends Kind>(kind: K): readonly (RecordOf<K> & AnyRecord)[];
  /** Reads these at once, where reading them one by one would take long; `get` has them then. */
  gather(ids: readonly RecordId[]): void;
  /** The record as it was in that revision (counted from 1), or null when there is no such revision. */
  revision(id: RecordId, number: number): AnyRecord | null;
}

/** A view over records in memory; `revisions` are their earlier states. */
export function viewOf(records: readonly AnyRecord[], revisions: readonly AnyRecord[] = []): RecordsView {
  const byId = new Map(records.map((record) => [record.id, record]));
  const earlier = new Map(revisions.map((record) => [revisionKey(record.id, record.revision), record]));
  return {
    get: (id) => byId.get(id) ?? null,
    list: <K extends Kind>(kind: K) =>
      records.filter((record): record is RecordOf<K> & AnyRecord => isKind(record, kind)),
    gather: () => undefined,
    revision: (id, number) => {
      const now = byId.get(id);
      return now?.revision === number ? now : (earlier.get(revisionKey(id, number)) ?? null);
    },
  };
}

const revisionKey = (id: RecordId, number: number): string => `${id} ${number}`;

/** The record if it is there and of that kind, or null. */
export function findOf<K extends Kind>(
  view: RecordsView,
  kind: K,
  id: RecordId | null,
): (RecordOf<K> & AnyRecord) | null {
  const record = id === null ? null : view.get(id);
  return record !== null && isKind(record, kind) ? record : null;
}
