// Verifying what is named by its hash: the sections of long texts and the attachments.
import { createHash } from 'node:crypto';
import { decode } from './codec.ts';
import type { Findings } from './findings.ts';
import type { Reader } from './session.ts';

const pageSize = 200;

interface PartRow {
  readonly hash: Buffer;
  readonly encoding: number;
  readonly body: Buffer;
}

const isWhole = (row: PartRow): boolean => {
  try {
    return createHash('sha256').update(decode(row.encoding, row.body), 'utf8').digest().equals(row.hash);
  } catch {
    // Damaged deflate: the finding says it.
    return false;
  }
};

function* checkParts(reader: Reader, findings: Findings): Generator<void> {
  for (let after: Buffer = Buffer.alloc(0); ; ) {
    const rows = reader
      .prepare(`SELECT hash, encoding, body FROM part WHERE hash > ? ORDER BY hash LIMIT ${pageSize}`)
      .all(after) as PartRow[];
    for (const row of rows) {
      findings.count('sections');
      const name = row.hash.toString('hex');
      if (!isWhole(row)) findings.note('section', name, 'section-hash');
      after = row.hash;
    }
    yield;
    if (rows.length < pageSize) return;
  }
}

interface BlobRow {
  readonly hash: string;
  readonly size: number;
  readonly name: string;
}

/** One attachment, chunk by chunk. */
function* checkBlob(reader: Reader, findings: Findings, blob: BlobRow): Generator<void> {
  const digest = createHash('sha256');
  let size = 0;
  for (let position = 0; ; position += 1) {
    const bytes = reader
      .prepare('SELECT bytes FROM blob_chunk WHERE hash = ? AND position = ?')
      .pluck()
      .get(blob.hash, position) as Buffer | undefined;
    if (bytes === undefined) break;
    digest.update(bytes);
    size += bytes.length;
    yield;
  }
  if (size !== blob.size || digest.digest('hex') !== blob.hash)
    findings.note('attachment', blob.hash, 'attachment-hash', { name: blob.name });
}

export function* checkContents(reader: Reader, findings: Findings): Generator<void> {
  yield* checkParts(reader, findings);
  const blobs = reader.prepare('SELECT hash, size, name FROM blob ORDER BY hash').all() as BlobRow[];
  for (const blob of blobs) {
    findings.count('attachments');
    yield* checkBlob(reader, findings, blob);
  }
}
