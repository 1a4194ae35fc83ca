// Verifying the present: each record against its last revision, its links against its words, and its entry in the search index.
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { decode } from './codec.ts';
import type { Findings } from './findings.ts';
import { type RecordRow, recordFrom, selectRecord } from './records.ts';
import type { Reader } from './session.ts';

const pageSize = 200;

interface LastRevision {
  readonly revision: number;
  readonly sequence: number;
  readonly shape: number;
  readonly deleted: number;
  readonly marking: string;
  readonly encoding: number;
  readonly body: Buffer;
}

/** Names of the columns in which a record differs from its last revision. */
function differences(reader: Reader, row: RecordRow): readonly string[] {
  const last = reader
    .prepare(
      `SELECT revision, sequence, shape, deleted, marking, encoding, body FROM revision
       WHERE record = ? ORDER BY revision DESC LIMIT 1`,
    )
    .get(row.key) as LastRevision | undefined;
  if (last === undefined) return ['history'];
  const plain = (['revision', 'sequence', 'shape', 'deleted', 'marking'] as const).filter(
    (column) => row[column] !== last[column],
  );
  return decode(last.encoding, last.body) === row.body ? plain : [...plain, 'body'];
}

const linksIn = (reader: Reader, key: number): readonly string[] =>
  reader
    .prepare(
      `SELECT link.role || char(10) || link.position || char(10) || target.id FROM link
       JOIN record AS target ON target.key = link.target WHERE link.source = ?`,
    )
    .pluck()
    .all(key) as string[];

function checkRecord(reader: Reader, findings: Findings, row: RecordRow): void {
  findings.count('records');
  const differing = differences(reader, row);
  if (differing.length > 0) findings.note('record', row.id, 'record-differs', { fields: differing.join(', ') });
  const found = new Set(linksIn(reader, row.key));
  const indexed = reader.prepare('SELECT 1 FROM search_docsize WHERE id = ?').get(row.key) !== undefined;
  for (const _ of found) findings.count('links');
  if (indexed === (row.deleted === 1)) findings.note('search', row.id, indexed ? 'search-deleted' : 'search-missing');
  // A kind of a newer program has no definition here: its links cannot be judged.
  if (!isKindName(row.kind)) return;
  const definition = definitionOf(row.kind);
  const body = row.deleted === 1 ? null : recordFrom(reader, row).body;
  const wanted = new Set(
    body === null ? [] : definition.references(body).map((link) => `${link.role}\n${link.order}\n${link.to}`),
  );
  if (wanted.size !== found.size || [...wanted].some((link) => !found.has(link)))
    findings.note('link', row.id, 'record-links');
  if (body !== null && definition.title(body) !== row.title) findings.note('record', row.id, 'record-title');
}

export function* checkPresent(reader: Reader, findings: Findings): Generator<void> {
  for (let after = 0; ; ) {
    const rows = reader
      .prepare(`${selectRecord} WHERE record.key > ? ORDER BY record.key LIMIT ${pageSize}`)
      .all(after) as RecordRow[];
    for (const row of rows) {
      try {
        checkRecord(reader, findings, row);
      } catch (reason) {
        const why = reason instanceof Error ? reason.message : String(reason);
        findings.note('record', row.id, 'record-unreadable', { reason: why });
      }
      after = row.key;
    }
    yield;
    if (rows.length < pageSize) break;
  }
  const strays = reader
    .prepare('SELECT id FROM search_docsize WHERE id NOT IN (SELECT key FROM record) LIMIT 100')
    .pluck()
    .all();
  for (const key of strays) findings.note('search', String(key), 'search-stray');
}
