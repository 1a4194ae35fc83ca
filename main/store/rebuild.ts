// Remaking everything that is derived: links, titles, the search index, views and field indexes, from the words of current records.
import { definitionOf, isKindName } from '#shared/records/record.ts';
import type { Library } from './library.ts';
import { writeLinks } from './links.ts';
import { type RecordRow, recordFrom, selectRecord } from './records.ts';
import { indexRecord } from './search-index.ts';
import type { Writer } from './session.ts';
import { remakeDerivedSchema } from './views.ts';

export interface RebuildOptions {
  readonly signal: AbortSignal;
  /** How many records of how many have been gone through. */
  readonly onProgress?: (progress: { readonly step: 'rebuild'; readonly done: number; readonly total: number }) => void;
  /** Milliseconds since 1970 (UTC). */
  readonly time: number;
}

const pageSize = 50;

function deriveAgain(writer: Writer, row: RecordRow): void {
  if (row.deleted === 1 || !isKindName(row.kind)) return;
  const definition = definitionOf(row.kind);
  const { body } = recordFrom(writer, row);
  writeLinks(writer, row.key, definition.references(body));
  indexRecord(writer, row.key, definition.texts(body));
  const title = definition.title(body);
  if (title !== row.title) writer.prepare('UPDATE record SET title = ? WHERE key = ?').run(title, row.key);
}

function* remake(writer: Writer, onProgress: RebuildOptions['onProgress']): Generator<void, number> {
  const total = Number(writer.prepare('SELECT count(*) FROM record').pluck().get());
  writer.prepare('DELETE FROM link').run();
  writer.prepare("INSERT INTO search (search) VALUES ('delete-all')").run();
  remakeDerivedSchema(writer);
  let done = 0;
  for (let after = 0; ; ) {
    const rows = writer
      .prepare(`${selectRecord} WHERE record.key > ? ORDER BY record.key LIMIT ${pageSize}`)
      .all(after) as RecordRow[];
    for (const row of rows) {
      deriveAgain(writer, row);
      after = row.key;
      done += 1;
      yield;
    }
    onProgress?.({ step: 'rebuild', done, total });
    if (rows.length < pageSize) return done;
  }
}

/**
 * Remakes what is derived, all of it or nothing; returns the number of records gone through.
 * @throws Refusal `cancelled`; what a record says when it cannot be read
 */
export async function rebuildDerived(library: Library, options: RebuildOptions): Promise<number> {
  const intent = { author: '', time: options.time, label: { act: 'correct', kind: null, title: '' } as const };
  const outcome = await library.writeLong(intent, options, (writer) => remake(writer, options.onProgress));
  return outcome.value;
}
