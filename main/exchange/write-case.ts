// Writes a case file as a stream. Equal contents give equal bytes: lines in a fixed order, canonical JSON, no clock.
import { createHash } from 'node:crypto';
import { refuse } from '#shared/contract/failures.ts';
import type { Progress } from '#shared/contract/request.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import {
  blobName,
  type CaseBlob,
  type CaseManifest,
  type CaseRecord,
  type CaseState,
  caseLimits,
  manifestName,
  recordsName,
  revisionsName,
} from './case-format.ts';
import { slicer } from './slices.ts';
import { type Sink, zipWriter } from './zip-writer.ts';

/** A record in its present state. */
export type PresentLine = Omit<CaseRecord, 'row' | 'states'> & CaseState;
/** An earlier state. */
export type EarlierLine = { readonly record: RecordId } & CaseState;

export interface CaseToWrite {
  /** Name and version of the program. */
  readonly program: string;
  /** The day, as 2027-09-15. */
  readonly created: string;
  /** In ascending order of their identifiers. */
  readonly records: Iterable<PresentLine>;
  /** All states but the present ones, by record, then by revision. */
  readonly revisions: Iterable<EarlierLine>;
  /** In ascending order of their hashes. */
  readonly blobs: Iterable<CaseBlob & { readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array> }>;
}

export interface WriteOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Lines are gathered to pieces of about this many UTF-16 units before they are compressed. */
const pieceLength = 65_536;

interface Counted {
  lines: number;
  bytes: number;
  readonly hash: ReturnType<typeof createHash>;
}

/**
 * @returns the manifest that was written
 * @throws Refusal `cancelled`; `too-large` when the case would be larger than one that can be read; what the sink throws
 */
export async function writeCase(content: CaseToWrite, sink: Sink, options: WriteOptions = {}): Promise<CaseManifest> {
  const zip = zipWriter(sink);
  const rest = slicer(options.signal);
  const kinds = new Set<string>();
  const negotiations: RecordId[] = [];
  const report = (step: string, done: number): void => options.onProgress?.({ step, done, total: null });

  async function* pieces(lines: Iterable<string>, counted: Counted): AsyncGenerator<Uint8Array> {
    let piece = '';
    const flush = (): Uint8Array => {
      const bytes = Buffer.from(piece, 'utf8');
      piece = '';
      counted.hash.update(bytes);
      counted.bytes += bytes.length;
      if (counted.bytes > caseLimits.lines) refuse('too-large', { size: counted.bytes, limit: caseLimits.lines });
      return bytes;
    };
    for (const line of lines) {
      await rest();
      piece += line;
      counted.lines += 1;
      if (piece.length < pieceLength) continue;
      yield flush();
      report('writing', counted.lines);
    }
    if (piece !== '') yield flush();
  }

  const add = async (name: string, lines: Iterable<string>): Promise<Counted> => {
    const counted = { lines: 0, bytes: 0, hash: createHash('sha256') };
    await zip.add(name, pieces(lines, counted));
    return counted;
  };

  function* recordLines(): Generator<string> {
    for (const { id, kind, negotiation, title, ...state } of content.records) {
      kinds.add(kind);
      if (kind === 'negotiation') negotiations.push(id);
      yield lineOf(state, { id, kind, negotiation, title });
    }
  }
  function* revisionLines(): Generator<string> {
    for (const { record, ...state } of content.revisions) yield lineOf(state, { record });
  }

  const records = await add(recordsName, recordLines());
  const revisions = await add(revisionsName, revisionLines());
  const blobs: CaseBlob[] = [];
  for (const { bytes, ...blob } of content.blobs) {
    await rest();
    await zip.add(blobName(blob.hash), bytes);
    blobs.push(blob);
  }
  if (blobs.length + 3 > caseLimits.entries) refuse('too-large', { size: blobs.length + 3, limit: caseLimits.entries });
  const manifest: CaseManifest = {
    format: 'diwan-case',
    version: 1,
    program: content.program,
    created: content.created,
    negotiations,
    counts: { records: records.lines, revisions: revisions.lines },
    shapes: Object.fromEntries([...kinds].filter(isKindName).map((kind) => [kind, definitionOf(kind).shape])),
    hashes: { records: records.hash.digest('hex'), revisions: revisions.hash.digest('hex') },
    blobs,
  };
  await zip.add(manifestName, [Buffer.from(`${canonicalJson(manifest)}\n`, 'utf8')]);
  await zip.end();
  return manifest;
}

/** Canonical JSON of the whole line; `author` and `body` sort first among the keys, so the body need not be parsed. */
function lineOf(state: CaseState, identity: Readonly<Record<string, unknown>>): string {
  const { bodyJson, author, revision, shape, deleted, marking, hash, time } = state;
  const rest = canonicalJson({ ...identity, revision, shape, deleted, marking, hash, time });
  return `{"author":${canonicalJson(author)},"body":${bodyJson},${rest.slice(1)}\n`;
}
