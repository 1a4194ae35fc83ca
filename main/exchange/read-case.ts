// Reads a case file: every line is parsed and checked by itself, every refused one is named; nothing is written anywhere.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { z } from 'zod';
import { type RefusedRow, refuse } from '#shared/contract/failures.ts';
import type { Progress } from '#shared/contract/request.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { isKindName } from '#shared/records/record.ts';
import {
  blobName,
  type CaseBlob,
  type CaseManifest,
  type CaseRecord,
  type CaseState,
  caseLimits,
  type HashState,
  limitOfEntry,
  recordLineSchema,
  recordsName,
  revisionLineSchema,
  revisionsName,
  type StateLine,
} from './case-format.ts';
import { checkState, type Identity, type Report } from './check-state.ts';
import { type Lines, LineTooLong, linesOf } from './json-lines.ts';
import { readManifest } from './read-manifest.ts';
import { slicer } from './slices.ts';
import { openZip, type ZipArchive, type ZipSource, ZipTrouble } from './zip.ts';

export interface ReadOptions {
  readonly hash: HashState;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface CaseContent {
  readonly manifest: CaseManifest;
  /** In the order of the file; only those of which every state was accepted. */
  readonly records: readonly CaseRecord[];
  /** In the order in which they were found. Nothing may be imported unless this is empty. */
  readonly refused: readonly RefusedRow[];
  readonly blobs: readonly CaseBlob[];
  /** The bytes of an attachment, which were checked against their hash before. */
  readBlob(hash: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Reading stops after this many refused rows: a file with more is no case that somebody would mend by hand. */
const mostRefused = 10_000;

interface Reading extends ReadOptions {
  readonly archive: ZipArchive;
  readonly refused: RefusedRow[];
  readonly rest: () => Promise<void> | undefined;
}

/**
 * @param file its path, or the name to be used in messages when the bytes are given
 * @returns the content with every refused row; to be closed by the caller
 * @throws Refusal `not-a-case` with one sentence, `cancelled`, or what the file system throws
 */
export async function readCase(file: string, bytes: Uint8Array | null, options: ReadOptions): Promise<CaseContent> {
  const name = basename(file);
  const source: ZipSource = bytes === null ? { path: file } : { bytes };
  const rules = { ...caseLimits, limitOf: limitOfEntry };
  let archive: ZipArchive | null = null;
  try {
    archive = await openZip(source, rules);
    const manifest = await readManifest(archive);
    const reading: Reading = { ...options, archive, refused: [], rest: slicer(options.signal) };
    const records = await readRecords(reading, manifest);
    await checkBlobs(reading, manifest);
    const { refused } = reading;
    const opened = archive;
    return {
      manifest,
      records,
      refused,
      blobs: manifest.blobs,
      readBlob: (hash) => opened.read(blobName(hash)),
      close: () => opened.close(),
    };
  } catch (reason) {
    archive?.close();
    if (reason instanceof ZipTrouble) return refuse('not-a-case', { file: name, reason: reason.message });
    if (reason instanceof LineTooLong)
      return refuse('not-a-case', { file: name, reason: `${reason.message} (more than ${caseLimits.line} bytes)` });
    throw reason;
  }
}

interface Gathering {
  readonly identity: Identity;
  readonly row: number;
  readonly title: string;
  readonly states: CaseState[];
}

async function readRecords(reading: Reading, manifest: CaseManifest): Promise<readonly CaseRecord[]> {
  const found = new Map<RecordId, Gathering | null>();
  await readLines(
    reading,
    recordsName,
    recordLineSchema,
    manifest.hashes.records,
    manifest.counts.records,
    (line, row) => {
      const { id, negotiation } = line;
      const report = reporter(reading, recordsName, row);
      if (found.has(id)) return report('id', `stands here twice: ${id}`);
      found.set(id, null);
      if (!isKindName(line.kind)) return report('kind', `"${line.kind}" is no kind of record that this Diwan knows`);
      const identity = { id, kind: line.kind, negotiation };
      const checked = checkState(line, identity, reading.hash, report);
      if (checked === null) return;
      found.set(id, { identity, row, title: checked.title ?? line.title, states: [checked.state] });
    },
  );
  await readLines(
    reading,
    revisionsName,
    revisionLineSchema,
    manifest.hashes.revisions,
    manifest.counts.revisions,
    (line, row) => {
      const report = reporter(reading, revisionsName, row);
      const gathering = found.get(line.record);
      if (gathering === undefined) return report('record', `is not in ${recordsName}: ${line.record}`);
      // The record itself was refused, which has been said.
      if (gathering === null) return;
      const checked = checkState(line, gathering.identity, reading.hash, report);
      if (checked === null) found.set(line.record, null);
      else gathering.states.push(checked.state);
    },
  );
  return [...found.values()].flatMap((gathering) => (gathering === null ? [] : completed(reading, gathering)));
}

/** The record with its states from 1 on, or nothing when one is missing or stands there twice. */
function completed(reading: Reading, { identity, row, title, states }: Gathering): readonly CaseRecord[] {
  const ordered = [...states].sort((left, right) => left.revision - right.revision);
  const present = states[0]?.revision ?? 0;
  if (ordered.length === present && ordered.every((state, index) => state.revision === index + 1))
    return [{ ...identity, title, row, states: ordered }];
  const message = `must be the last of states 1 to ${present}, each of them once: ${revisionsName} holds ${
    states
      .slice(1)
      .map((state) => state.revision)
      .slice(0, 10)
      .join(', ') || 'none'
  }`;
  reporter(reading, recordsName, row)('revision', message);
  return [];
}

const reporter =
  (reading: Reading, file: string, row: number): Report =>
  (path, message, coded) => {
    const { code, details } = coded ?? {};
    const said = code === undefined || details === undefined ? {} : { code, details };
    reading.refused.push({ file, row, path, message, ...said });
  };

/** Goes through a file line by line, and refuses the whole of it when it is not the one that the manifest describes. */
async function readLines<T extends StateLine>(
  reading: Reading,
  file: string,
  schema: z.ZodType<T>,
  hash: string,
  total: number,
  take: (line: T, row: number) => void,
): Promise<void> {
  const lines: Lines = linesOf(reading.archive.read(file), caseLimits.line);
  let done = 0;
  for await (const batch of lines.each()) {
    for (const { row, text } of batch) {
      await reading.rest();
      done += 1;
      if (reading.refused.length >= mostRefused) {
        reporter(reading, file, row)('', `and whatever follows was not read: ${mostRefused} rows are refused already`);
        return;
      }
      const line = parseLine(text, schema, reporter(reading, file, row));
      if (line !== null) take(line, row);
    }
    reading.onProgress?.({ step: 'reading', done, total });
  }
  if (done !== total) reporter(reading, file, 0)('', `holds ${done} lines where the manifest counts ${total}`);
  else if (lines.hash() !== hash) reporter(reading, file, 0)('', 'is not the file that the manifest describes');
}

function parseLine<T>(
  text: string | null,
  schema: z.ZodType<T>,
  report: (path: string, message: string) => void,
): T | null {
  if (text === null) {
    report('', 'is not text in UTF-8');
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    report('', 'is not JSON');
    return null;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) report(issue.path.join('.'), `is not as it must be: ${issue.message}`);
  return null;
}

/** Every attachment of the manifest must be there, be what its name says, and nothing else may be there. */
async function checkBlobs(reading: Reading, manifest: CaseManifest): Promise<void> {
  const { archive, refused } = reading;
  const listed = new Map(manifest.blobs.map((blob) => [blobName(blob.hash), blob]));
  const extra = archive.names.filter((name) => name.startsWith('blobs/') && !listed.has(name));
  for (const name of extra) refused.push({ file: name, row: 0, path: '', message: 'is not in the manifest' });
  for (const [name, blob] of listed) {
    if (!archive.names.includes(name)) {
      refused.push({ file: name, row: 0, path: '', message: 'is missing' });
      continue;
    }
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of archive.read(name)) {
      await reading.rest();
      hash.update(piece);
      size += piece.length;
    }
    if (size !== blob.size || hash.digest('hex') !== blob.hash)
      refused.push({ file: name, row: 0, path: '', message: 'does not hold what its name says: it is damaged' });
  }
}
