// Purging a wrongly filed record for good: every revision of it, its sections, attachment, draft, links, index entries and titles.
import { Refusal, refuse } from '#shared/contract/failures.ts';
import { definitionOf, isKindName, kindNames } from '#shared/records/record.ts';
import { dropBlobIfUnused } from './blobs.ts';
import { decode } from './codec.ts';
import { dropDraft, dropDraftsBegunFrom } from './drafts.ts';
import { asRefusal } from './driver-errors.ts';
import { leafOf } from './leaf.ts';
import type { ChangeMade, Library } from './library.ts';
import { listBacklinks } from './links.ts';
import { findRow, type RecordRow } from './records.ts';
import { optimizeSearch, unindexRecord } from './search-index.ts';
import type { Reader, Writer } from './session.ts';

export interface Purged {
  readonly change: ChangeMade | null;
  /** The title that it had; it stands nowhere any more. */
  readonly title: string;
  /** How many revisions there were. */
  readonly revisions: number;
  /**
   * False when the file could not be rewritten now, because somebody reads it or the disk is full: free space and the log may
   * still hold words until the library is closed, or until the next purge.
   */
  readonly erased: boolean;
}

interface StoredBody {
  readonly encoding: number;
  readonly body: Buffer;
}

const shaOf = /[0-9a-f]{64}/g;

/** Every 64-digit name in a stored body: sections and attachments stand there by their hashes. */
function namesIn(rows: Iterable<StoredBody>): Set<string> {
  const names = new Set<string>();
  for (const { encoding, body } of rows) {
    for (const [name] of decode(encoding, body).matchAll(shaOf)) names.add(name);
  }
  return names;
}

/** Sections of `names` that no revision uses any more are removed. */
function dropUnusedParts(writer: Writer, names: ReadonlySet<string>): void {
  const sectionedKinds = kindNames.filter((kind) => definitionOf(kind).sectioned !== null);
  const others = writer
    .prepare(
      `SELECT revision.encoding, revision.body FROM revision JOIN record ON record.key = revision.record
       WHERE record.kind IN (SELECT value FROM json_each(?))`,
    )
    .iterate(JSON.stringify(sectionedKinds)) as IterableIterator<StoredBody>;
  const used = namesIn(others);
  const drop = writer.prepare('DELETE FROM part WHERE hash = ?');
  for (const name of names) if (!used.has(name)) drop.run(Buffer.from(name, 'hex'));
}

function requireUncited(reader: Reader, row: RecordRow): void {
  const citing = listBacklinks(reader, row.id).filter((link) => link.id !== row.id);
  // Deleted records of a negotiation can come back, and would then have no home.
  const inside = reader
    .prepare('SELECT id, kind, title FROM record WHERE negotiation = ? ORDER BY key LIMIT 100')
    .all(row.key) as { id: string; kind: string; title: string }[];
  if (citing.length + inside.length > 0) refuse('cited', { title: row.title, by: [...citing, ...inside] });
}

interface HistoryRow extends StoredBody {
  readonly sequence: number;
  readonly change: number;
  readonly hash: Buffer;
  readonly author: string;
  readonly time: number;
}

/** Remembers what the digests of its changes need, and blanks the title where labels name it. */
function removeHistory(writer: Writer, key: number, history: readonly HistoryRow[]): void {
  const remember = writer.prepare('INSERT INTO purged (sequence, change, hash, purge) VALUES (?, ?, ?, ?)');
  const blank = writer.prepare(`UPDATE change SET label = json_set(label, '$.title', '') WHERE id = ?`);
  for (const { sequence, change, hash, author, time } of history) {
    remember.run(sequence, change, leafOf(hash, author, time), writer.change.id);
    blank.run(change);
  }
  writer.prepare('DELETE FROM revision WHERE record = ?').run(key);
}

/** Removes the record from every table. */
function removeWholly(writer: Writer, id: string): Pick<Purged, 'title' | 'revisions'> {
  const row = findRow(writer, id);
  if (row === null) return refuse('not-found', { what: 'record', id });
  requireUncited(writer, row);
  const history = writer
    .prepare(
      'SELECT sequence, change, hash, author, time, encoding, body FROM revision WHERE record = ? ORDER BY sequence',
    )
    .all(row.key) as HistoryRow[];
  const names = namesIn(history);
  writer.prepare('INSERT INTO purging (record) VALUES (?)').run(row.key);
  removeHistory(writer, row.key, history);
  writer.prepare('DELETE FROM link WHERE source = ?').run(row.key);
  unindexRecord(writer, row.key);
  dropDraft(writer, id);
  dropDraftsBegunFrom(writer, id);
  writer.prepare('DELETE FROM record WHERE key = ?').run(row.key);
  writer.prepare('DELETE FROM purging').run();
  if (isKindName(row.kind) && definitionOf(row.kind).sectioned !== null) dropUnusedParts(writer, names);
  for (const name of names) dropBlobIfUnused(writer, name);
  // The index keeps deleted words until it is merged wholly, and the planner's statistics keep samples.
  optimizeSearch(writer);
  if (writer.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'").get() !== undefined)
    writer.prepare('ANALYZE').run();
  writer.change.touched.add(row.id);
  // Whatever title the caller gave: the name of what was purged must not stay in the list of changes.
  writer.change.label = { act: 'purge', kind: row.kind, title: '' };
  return { title: row.title, revisions: history.length };
}

/** Reasons why the file cannot be rewritten now although the purge itself is done. */
const laterReasons = ['held', 'disk-full'];

/** Rewrites the file and empties the log, so that nothing is left in slack space. False when that cannot be done now. */
function erase({ reader, path }: Library): boolean {
  try {
    reader.prepare('VACUUM').run();
    const [busy] = reader.prepare('PRAGMA wal_checkpoint(TRUNCATE)').raw().get() as readonly number[];
    return busy === 0;
  } catch (reason) {
    const refusal = asRefusal(reason, path);
    if (refusal instanceof Refusal && laterReasons.includes(refusal.failure.code)) return false;
    throw refusal;
  }
}

/**
 * Removes a record and every trace of its words from the file, past undoing. Backups made earlier still hold it: see
 * `listBackupsWith`. So do documents that were printed or exported.
 * @throws Refusal `not-found`; `cited` when a current record points to it or belongs to it
 */
export function purgeRecord(
  library: Library,
  id: string,
  by: { readonly author: string; readonly time: number },
): Purged {
  const intent = { ...by, label: { act: 'purge', kind: null, title: '' } as const };
  const { value, change } = library.write(intent, (writer) => removeWholly(writer, id));
  return { change, ...value, erased: erase(library) };
}
