// Undo and redo: per change, across windows and restarts. An undo is itself a change, so history only ever grows.
import { refuse } from '#shared/contract/failures.ts';
import type { ChangeLabel } from '#shared/language/change-label.ts';
import type { Reader, Writer } from './session.ts';
import { type Reverting, revertRecords } from './writing.ts';

export interface Change {
  readonly id: number;
  readonly label: ChangeLabel;
  readonly author: string;
  /** ISO 8601 in UTC; for display only. */
  readonly time: string;
  /** The change that this one takes back, or null. */
  readonly undoes: number | null;
  /** The later change that took this one back and still stands, or null. */
  readonly undoneBy: number | null;
  /** How many states it wrote. */
  readonly revisions: number;
}

interface ChangeRow {
  readonly id: number;
  readonly label: string;
  readonly author: string;
  readonly time: number;
  readonly undoes: number | null;
  readonly revisions: number;
}

const columns = 'SELECT id, label, author, time, undoes, revisions FROM change';

/** Newest first. A change is undone when a change that itself stands takes it back; that one is newer, so it has been seen. */
function* newestFirst(reader: Reader): Generator<Change> {
  const undoneBy = new Map<number, number>();
  const pageSize = 100;
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = reader
      .prepare(`${columns} WHERE id < ? ORDER BY id DESC LIMIT ${pageSize}`)
      .all(before) as ChangeRow[];
    for (const row of rows) {
      if (row.undoes !== null && !undoneBy.has(row.id)) undoneBy.set(row.undoes, row.id);
      yield {
        ...row,
        label: JSON.parse(row.label) as ChangeLabel,
        time: new Date(row.time).toISOString(),
        undoneBy: undoneBy.get(row.id) ?? null,
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    before = last.id;
  }
}

/** The edit that a change goes back to over undos and redos; the change itself when it is an edit. An undo is an odd number of turns away. */
function originOf(reader: Reader, { id, undoes }: Change): { readonly edit: number; readonly isUndo: boolean } {
  let edit = id;
  let turns = 0;
  for (let next = undoes; next !== null; turns += 1) {
    edit = next;
    next = reader.prepare('SELECT undoes FROM change WHERE id = ?').pluck().get(next) as number | null;
  }
  return { edit, isUndo: turns % 2 === 1 };
}

/** An edit that stands, or the redo of one that was not taken back by its own name since. */
function isStandingEdit(reader: Reader, change: Change): boolean {
  const { edit, isUndo } = originOf(reader, change);
  return !isUndo && change.undoneBy === null && (edit === change.id || getChange(reader, edit).undoneBy === null);
}

/** False when every record that the change wrote has been purged since: then there is nothing to take back. */
const isRemembered = (reader: Reader, change: number): boolean =>
  reader.prepare('SELECT 1 FROM revision WHERE change = ? LIMIT 1').get(change) !== undefined;

/** Records that a change wrote, in the order in which it wrote them; also those that were deleted since. */
export const recordsOfChange = (
  reader: Reader,
  change: number,
  limit: number,
): readonly { readonly id: string; readonly kind: string; readonly title: string }[] =>
  reader
    .prepare(
      `SELECT record.id, record.kind, record.title FROM revision JOIN record ON record.key = revision.record
       WHERE revision.change = ? ORDER BY revision.sequence LIMIT ?`,
    )
    .all(change, limit) as { id: string; kind: string; title: string }[];

/** The newest changes first. */
export function listChanges(reader: Reader, limit: number): readonly Change[] {
  const found: Change[] = [];
  for (const change of newestFirst(reader)) {
    if (found.length === limit) break;
    found.push(change);
  }
  return found;
}

/** The change that “Undo” takes back: the newest edit (or redo) that stands. A purge is past undoing. */
export function nextToUndo(reader: Reader): Change | null {
  for (const change of newestFirst(reader)) {
    if (change.label.act === 'purge' || !isStandingEdit(reader, change)) continue;
    if (isRemembered(reader, change.id)) return change;
  }
  return null;
}

/** The undo that “Redo” takes back: the newest standing one, as long as no edit came after it. */
export function nextToRedo(reader: Reader): Change | null {
  for (const change of newestFirst(reader)) {
    if (change.undoes === null) return null;
    if (change.undoneBy === null && originOf(reader, change).isUndo && isRemembered(reader, change.id)) return change;
  }
  return null;
}

/** @throws Refusal `not-found`. */
export function getChange(reader: Reader, id: number): Change {
  for (const change of newestFirst(reader)) {
    if (change.id === id) return change;
    if (change.id < id) break;
  }
  return refuse('not-found', { what: 'change', id: String(id) });
}

/** What may build on `id`: later changes that stand, but for those that took another later one back, because the two cancel out. */
function standingSince(reader: Reader, id: number): readonly Change[] {
  const found: Change[] = [];
  for (const change of newestFirst(reader)) {
    if (change.id <= id) break;
    const cancels = change.undoes !== null && change.undoes > id;
    if (change.undoneBy === null && !cancels) found.push(change);
  }
  return found;
}

/**
 * Takes a change back by restoring, for each record in it, the state before it. All or nothing.
 * The change in progress becomes its undo.
 * @throws Refusal `not-found`; `undo-blocked` naming the later change that builds on it; `cited`, `invalid-input`
 */
export function revertChange(writer: Writer, target: Change): void {
  const { id, undoneBy } = target;
  if (undoneBy !== null) block(getChange(writer, undoneBy), id);
  const rows = writer
    .prepare(
      `SELECT record.id, min(revision.revision) AS first FROM revision JOIN record ON record.key = revision.record
       WHERE revision.change = ? GROUP BY record.key ORDER BY record.key`,
    )
    .all(id) as Reverting[];
  if (rows.length === 0) refuse('not-found', { what: 'change', id: String(id) });
  const touchesTheSame = writer.prepare(
    `SELECT 1 FROM revision AS later WHERE later.change = ?
     AND later.record IN (SELECT record FROM revision WHERE change = ?) LIMIT 1`,
  );
  const builder = standingSince(writer, id).find((later) => touchesTheSame.get(later.id, id) !== undefined);
  if (builder !== undefined) block(builder, id);
  writer.change.undoes = id;
  revertRecords(writer, rows);
}

const block = (by: Change, change: number): never =>
  refuse('undo-blocked', { change, by: by.id, label: by.label.title });
