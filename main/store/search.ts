// Searching records: one question to the index, best matches first, with the places found in the records' own words.
import type { RecordId } from '#shared/core/ids.ts';
import { type AnyRecord, definitionOf, type Kind } from '#shared/records/record.ts';
import { type RecordRow, recordFrom, selectRecord } from './records.ts';
import { readQuery } from './search-query.ts';
import type { Reader } from './session.ts';
import { type Snippet, snippetsOf } from './snippets.ts';

export interface SearchOptions {
  /** Only these kinds; without it, all. */
  readonly kinds?: readonly Kind[] | undefined;
  /** Records of this negotiation and of the whole library; without it, all. */
  readonly negotiation?: RecordId | undefined;
  /** At most 1,000. */
  readonly limit: number;
  /** True while somebody is typing: the last word may be unfinished. */
  readonly prefix?: boolean;
}

export interface Hit {
  readonly record: AnyRecord;
  /** At most three; empty when what was found stands in no text of its own, such as in a phrase across fields. */
  readonly snippets: readonly Snippet[];
}

const mostHits = 1_000;

/** The identifiers of all current records of a kind that hold every word of `text`, in any spelling. Null where `text` has no word. */
export function matchingIds(reader: Reader, text: string, kind: Kind, prefix: boolean): ReadonlySet<RecordId> | null {
  const { match } = readQuery(text, prefix);
  if (match === null) return null;
  const ids = reader
    .prepare(
      `SELECT found.id FROM search CROSS JOIN record AS found ON found.key = search.rowid
       WHERE search MATCH ? AND found.deleted = 0 AND found.kind = ?`,
    )
    .pluck()
    .all(match, kind) as RecordId[];
  return new Set(ids);
}

/**
 * Current records that hold every word of `text`: as written first, then in another spelling, then without Arabic clitics.
 * A text without any word finds nothing. No text is an error.
 */
export function searchRecords(reader: Reader, text: string, options: SearchOptions): readonly Hit[] {
  const { match, words } = readQuery(text, options.prefix === true);
  if (match === null) return [];
  const conditions = ['search MATCH ?', 'found.deleted = 0'];
  const values: (string | number)[] = [match];
  if (options.kinds !== undefined) {
    conditions.push('found.kind IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(options.kinds));
  }
  if (options.negotiation !== undefined) {
    conditions.push('(found.negotiation = (SELECT key FROM record WHERE id = ?) OR found.negotiation IS NULL)');
    values.push(options.negotiation);
  }
  // The index comes first and gives its rows in the order of their rank; CROSS JOIN keeps the planner from turning it round.
  const keys = reader
    .prepare(
      `SELECT found.key FROM search CROSS JOIN record AS found ON found.key = search.rowid
       WHERE ${conditions.join(' AND ')} ORDER BY search.rank LIMIT ?`,
    )
    .pluck()
    .all(...values, Math.max(0, Math.min(options.limit, mostHits))) as number[];
  return keys.map((key) => {
    const row = reader.prepare(`${selectRecord} WHERE record.key = ?`).get(key) as RecordRow;
    const record = recordFrom(reader, row);
    return { record, snippets: snippetsOf(definitionOf(record.kind).texts(record.body), words) };
  });
}
