// Attachments by the SHA-256 of their bytes, written and read in chunks so that none has to be held in memory whole.
import { createHash } from 'node:crypto';
import { refuse } from '#shared/contract/failures.ts';
import { decode } from './codec.ts';
import type { Reader, Writer } from './session.ts';

/** The longest chunk in bytes; all but the last have this length. */
export const chunkSize = 262_144;

export interface Blob {
  /** SHA-256 of the bytes in lower-case hexadecimal: its name. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** The name of the file that it came from. */
  readonly name: string;
}

const columns = 'SELECT hash, size, media_type AS mediaType, name FROM blob';

export const findBlob = (reader: Reader, hash: string): Blob | null =>
  (reader.prepare(`${columns} WHERE hash = ?`).get(hash) as Blob | undefined) ?? null;

/** In the order of their hashes. */
export const listBlobs = (reader: Reader): readonly Blob[] =>
  reader.prepare(`${columns} ORDER BY hash`).all() as Blob[];

/** Bytes cut anew into chunks of the stored length. */
function* rechunk(pieces: Iterable<Uint8Array>): Generator<Buffer> {
  let waiting = Buffer.alloc(0);
  for (const piece of pieces) {
    waiting = Buffer.concat([waiting, piece]);
    let start = 0;
    for (; waiting.length - start >= chunkSize; start += chunkSize) yield waiting.subarray(start, start + chunkSize);
    waiting = waiting.subarray(start);
  }
  if (waiting.length > 0) yield waiting;
}

/**
 * Keeps the bytes; when they are known already, nothing is written and what is known is returned.
 * @param pieces the bytes in order, in pieces of any length, each at most a few megabytes
 */
export function putBlob(
  writer: Writer,
  file: { readonly name: string; readonly mediaType: string },
  pieces: Iterable<Uint8Array>,
): Blob {
  // Its hash is known only at the end, so it stands under a passing name until then; the transaction hides that.
  const passing = '';
  const digest = createHash('sha256');
  const insert = writer.prepare('INSERT INTO blob_chunk (hash, position, bytes) VALUES (?, ?, ?)');
  let size = 0;
  let position = 0;
  for (const chunk of rechunk(pieces)) {
    digest.update(chunk);
    insert.run(passing, position, chunk);
    size += chunk.length;
    position += 1;
  }
  const hash = digest.digest('hex');
  const known = findBlob(writer, hash);
  if (known !== null) {
    writer.prepare('DELETE FROM blob_chunk WHERE hash = ?').run(passing);
    return known;
  }
  writer
    .prepare('INSERT INTO blob (hash, size, media_type, name) VALUES (?, ?, ?, ?)')
    .run(hash, size, file.mediaType, file.name);
  writer.prepare('UPDATE blob_chunk SET hash = ? WHERE hash = ?').run(hash, passing);
  return { hash, size, ...file };
}

/**
 * The chunk at `position` (from 0); empty after the last one.
 * @throws Refusal `not-found`
 */
export function readBlobChunk(reader: Reader, hash: string, position: number): Buffer {
  if (findBlob(reader, hash) === null) refuse('not-found', { what: 'attachment', id: hash });
  const bytes = reader
    .prepare('SELECT bytes FROM blob_chunk WHERE hash = ? AND position = ?')
    .pluck()
    .get(hash, position) as Buffer | undefined;
  return bytes ?? Buffer.alloc(0);
}

/** Removes an attachment that no record, draft or state of history names any more. */
export function dropBlobIfUnused(writer: Writer, hash: string): void {
  if (findBlob(writer, hash) === null) return;
  const named = `%${hash}%`;
  const used = writer
    .prepare('SELECT 1 FROM record WHERE body LIKE ? UNION ALL SELECT 1 FROM draft WHERE body LIKE ? LIMIT 1')
    .get(named, named);
  if (used !== undefined || isInHistory(writer, hash)) return;
  writer.prepare('DELETE FROM blob WHERE hash = ?').run(hash);
}

function isInHistory(reader: Reader, hash: string): boolean {
  const rows = reader.prepare('SELECT encoding, body FROM revision').iterate() as IterableIterator<{
    readonly encoding: number;
    readonly body: Buffer;
  }>;
  for (const { encoding, body } of rows) if (decode(encoding, body).includes(hash)) return true;
  return false;
}
