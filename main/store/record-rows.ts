// The row of a record: its present state, written whole with the sequence that its last revision will have.
import type { RecordId } from '#shared/core/ids.ts';
import type { Marking } from '#shared/records/marking.ts';
import type { Reader, Writer } from './session.ts';

export interface PresentState {
  readonly revision: number;
  readonly sequence: number;
  readonly shape: number;
  readonly deleted: boolean;
  /** Null keeps the title that it had, as a deletion does. */
  readonly title: string | null;
  readonly marking: Marking;
  /** Canonical JSON with sections by hash; `null` in a deletion. */
  readonly stored: string;
  /** Milliseconds since 1970 (UTC), for display only. */
  readonly updatedAt: number;
}

/** The sequence of the last revision ever written; the next one has one more. */
export function lastSequence(reader: Reader): number {
  const last = reader.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'revision'").pluck().get();
  return typeof last === 'number' ? last : 0;
}

export const isKnown = (reader: Reader, id: string): boolean =>
  reader.prepare('SELECT 1 FROM record WHERE id = ?').get(id) !== undefined;

/**
 * @param home key of its negotiation, or null
 * @returns its key
 */
export function insertRecordRow(
  writer: Writer,
  record: { readonly id: RecordId; readonly kind: string; readonly home: number | null; readonly createdAt: number },
  state: PresentState,
): number {
  const outcome = writer
    .prepare(
      `INSERT INTO record (id, kind, negotiation, revision, sequence, shape, deleted, title, marking, body, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      record.id,
      record.kind,
      record.home,
      state.revision,
      state.sequence,
      state.shape,
      state.deleted ? 1 : 0,
      state.title ?? '',
      JSON.stringify(state.marking),
      state.stored,
      record.createdAt,
      state.updatedAt,
    );
  return Number(outcome.lastInsertRowid);
}

export function updateRecordRow(writer: Writer, key: number, state: PresentState): void {
  writer
    .prepare(
      `UPDATE record SET revision = ?, sequence = ?, shape = ?, deleted = ?, title = coalesce(?, title), marking = ?, body = ?, updated_at = ?
       WHERE key = ?`,
    )
    .run(
      state.revision,
      state.sequence,
      state.shape,
      state.deleted ? 1 : 0,
      state.title,
      JSON.stringify(state.marking),
      state.stored,
      state.updatedAt,
      key,
    );
}
