// The search index: derived from the words of current records, kept in step by every write, and rebuilt from them at will.
import { foldText } from '#shared/core/fold.ts';
import type { Writer } from './session.ts';

/** @param texts every searchable text of the record; see shared/core/fold.ts for the three columns */
export function indexRecord(writer: Writer, key: number, texts: readonly string[]): void {
  const { exact, folded, stripped } = foldText(texts.join('\n'));
  writer
    .prepare('INSERT OR REPLACE INTO search (rowid, exact, folded, stripped) VALUES (?, ?, ?, ?)')
    .run(key, exact, folded, stripped);
}

export function unindexRecord(writer: Writer, key: number): void {
  writer.prepare('DELETE FROM search WHERE rowid = ?').run(key);
}

/** Merges the index a little; called when nobody waits. Returns true while there is more to merge. */
export function mergeSearch(writer: Pick<Writer, 'prepare'>): boolean {
  const before = writer.prepare('SELECT total_changes()').pluck().get() as number;
  writer.prepare("INSERT INTO search (search, rank) VALUES ('merge', 200)").run();
  return (writer.prepare('SELECT total_changes()').pluck().get() as number) - before > 1;
}

/** Merges the index wholly, so that no word of a deleted record is left in the file. */
export function optimizeSearch(writer: Writer): void {
  writer.prepare("INSERT INTO search (search) VALUES ('optimize')").run();
}
