// The rows of a damaged library that can still be read and that agree with their hashes, carried into an empty one.
import { createHash } from 'node:crypto';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { decode } from './codec.ts';
import { leafOf } from './leaf.ts';
import { writeLinks } from './links.ts';
import { type RecordRow, recordFrom, selectRecord } from './records.ts';
import { type RevisionRow, selectRevision } from './revisions.ts';
import { type Damaged, type Row, readRowsByNumber, readRowsInOrder } from './salvage-reading.ts';
import { indexRecord } from './search-index.ts';
import type { Writer } from './session.ts';
import { revisionProblem } from './verify-history.ts';

export interface SavedRows {
  readonly records: number;
  readonly revisions: number;
  readonly lost: readonly string[];
}

function insertRow(writer: Writer, table: string, row: Row): void {
  const names = Object.keys(row);
  const sql = `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  writer.prepare(sql).run(...Object.values(row));
}

/** Sections and attachments; whether each is whole is seen where it is used. */
function copyContents(damaged: Damaged, writer: Writer): void {
  for (const table of ['part', 'blob'] as const) {
    for (const row of readRowsInOrder(damaged, table, 'hash')) insertRow(writer, table, row);
  }
  const known = writer.prepare('SELECT 1 FROM blob WHERE hash = ?');
  for (const row of readRowsByNumber(damaged, 'blob_chunk', 'rowid').rows) {
    if (known.get(row.hash) !== undefined) insertRow(writer, 'blob_chunk', row);
  }
  for (const { hash, name } of writer.prepare('SELECT hash, name FROM blob').all() as {
    hash: string;
    name: string;
  }[]) {
    const digest = createHash('sha256');
    const chunks = writer.prepare('SELECT bytes FROM blob_chunk WHERE hash = ? ORDER BY position').pluck().all(hash);
    for (const bytes of chunks) digest.update(bytes as Buffer);
    if (digest.digest('hex') !== hash) writer.prepare('DELETE FROM blob WHERE hash = ?').run(hash);
    else writer.prepare('UPDATE blob SET name = ? WHERE hash = ?').run(name, hash);
  }
}

/** Records as they are named; their state is taken from history afterwards. Negotiations may come after what belongs to them. */
function copyRecords(damaged: Damaged, writer: Writer, lost: string[]): void {
  const { rows, missing } = readRowsByNumber(damaged, 'record', 'key');
  for (const number of missing) lost.push(`Record number ${number} cannot be read, nor what it was called.`);
  const keys = new Set(rows.map((row) => row.key));
  for (const row of rows) {
    if (row.negotiation === null || keys.has(row.negotiation)) insertRow(writer, 'record', row);
    else lost.push(`“${String(row.title)}” is lost, because the negotiation that it belongs to cannot be read.`);
  }
}

/** Revisions that agree with their hashes. */
function copyRevisions(damaged: Damaged, writer: Writer, lost: string[]): void {
  const { rows, missing } = readRowsByNumber(damaged, 'revision', 'sequence');
  if (missing.length > 0) lost.push(`${missing.length} revisions cannot be read.`);
  const owner = writer.prepare('SELECT title FROM record WHERE key = ?').pluck();
  const written = writer.prepare(`${selectRevision} WHERE revision.sequence = ?`);
  for (const row of rows) {
    const title = owner.get(row.record);
    if (title === undefined) {
      lost.push(`Revision ${String(row.revision)} of record number ${String(row.record)} has lost its record.`);
      continue;
    }
    insertRow(writer, 'revision', row);
    const problem = revisionProblem(writer, written.get(row.sequence) as RevisionRow);
    if (problem === null) continue;
    lost.push(`Revision ${String(row.revision)} of “${String(title)}” is lost: ${problem}.`);
    const permit = writer.prepare('INSERT INTO purging (record) VALUES (?)');
    permit.run(row.record);
    writer.prepare('DELETE FROM revision WHERE sequence = ?').run(row.sequence);
    writer.prepare('DELETE FROM purging').run();
  }
}

/** The changes of the revisions that were saved, with digests over just these; a change that is lost gets a nameless stand-in. */
function copyChanges(damaged: Damaged, writer: Writer): void {
  const known = new Map(readRowsByNumber(damaged, 'change', 'id').rows.map((row) => [row.id, row]));
  const used = writer.prepare('SELECT DISTINCT change FROM revision ORDER BY change').pluck().all() as number[];
  for (const id of used) {
    const leaves = writer
      .prepare('SELECT hash, author, time FROM revision WHERE change = ? ORDER BY sequence')
      .all(id) as { hash: Buffer; author: string; time: number }[];
    const row = known.get(id);
    const author = String(row?.author ?? leaves[0]?.author ?? '');
    const time = Number(row?.time ?? leaves[0]?.time ?? 0);
    const digest = createHash('sha256');
    for (const leaf of leaves) digest.update(leafOf(leaf.hash, leaf.author, leaf.time));
    insertRow(writer, 'change', {
      id,
      label: row?.label ?? JSON.stringify({ act: 'import', kind: null, title: '' }),
      author,
      time,
      undoes: null,
      revisions: leaves.length,
      digest: digest.update(leafOf(Buffer.alloc(0), author, time)).digest(),
    });
  }
}

interface LastState {
  readonly revision: number;
  readonly sequence: number;
  readonly shape: number;
  readonly deleted: number;
  readonly marking: string;
  readonly encoding: number;
  readonly body: Buffer;
}

/** Brings each record to the newest state that was saved; one without any is lost. */
function settleRecords(writer: Writer, lost: string[]): number {
  const rows = writer.prepare('SELECT key, revision, title FROM record ORDER BY key').all() as {
    key: number;
    revision: number;
    title: string;
  }[];
  let saved = 0;
  for (const { key, revision, title } of rows) {
    const last = writer
      .prepare(
        'SELECT revision, sequence, shape, deleted, marking, encoding, body FROM revision WHERE record = ? ORDER BY revision DESC',
      )
      .get(key) as LastState | undefined;
    if (last === undefined) {
      lost.push(`“${title}” is lost: none of its revisions can be read.`);
      writer.prepare('UPDATE record SET deleted = 1, body = ? WHERE key = ?').run('null', key);
      continue;
    }
    if (last.revision < revision)
      lost.push(`“${title}” was saved as it stood in revision ${last.revision} of ${revision}.`);
    writer
      .prepare(
        'UPDATE record SET revision = ?, sequence = ?, shape = ?, deleted = ?, marking = ?, body = ? WHERE key = ?',
      )
      .run(last.revision, last.sequence, last.shape, last.deleted, last.marking, decode(last.encoding, last.body), key);
    saved += 1 - last.deleted;
  }
  return saved;
}

/** Links, titles and search of what was saved; links to what was lost are left out. */
function deriveRecords(writer: Writer, lost: string[]): void {
  const keys = writer.prepare('SELECT key FROM record WHERE deleted = 0 ORDER BY key').pluck().all() as number[];
  const isThere = writer.prepare('SELECT 1 FROM record WHERE id = ?');
  for (const key of keys) {
    const row = writer.prepare(`${selectRecord} WHERE record.key = ?`).get(key) as RecordRow;
    if (!isKindName(row.kind)) continue;
    const definition = definitionOf(row.kind);
    const { body } = recordFrom(writer, row);
    const references = definition.references(body);
    const whole = references.filter((reference) => isThere.get(reference.to) !== undefined);
    if (whole.length < references.length) lost.push(`“${row.title}” points to records that are lost.`);
    writeLinks(writer, key, whole);
    indexRecord(writer, key, definition.texts(body));
    writer.prepare('UPDATE record SET title = ? WHERE key = ?').run(definition.title(body), key);
  }
}

/** Carries over what is whole and says what is lost, a sentence for each. */
export function salvageRows(damaged: Damaged, writer: Writer): SavedRows {
  const lost: string[] = [];
  copyContents(damaged, writer);
  copyRecords(damaged, writer, lost);
  copyRevisions(damaged, writer, lost);
  copyChanges(damaged, writer);
  const records = settleRecords(writer, lost);
  deriveRecords(writer, lost);
  const revisions = Number(writer.prepare('SELECT count(*) FROM revision').pluck().get());
  return { records, revisions, lost };
}
