// ZIP archives from strangers: only names that the caller knows, only plain files, and sizes counted while they are inflated.
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile, type ZipFileOptions } from 'yauzl';

/** Why an archive is not read, as a clause without subject: `it holds two entries named "a"`. */
export class ZipTrouble extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ZipTrouble';
  }
}

export type ZipSource = { readonly path: string } | { readonly bytes: Uint8Array };

export interface ZipRules {
  readonly entries: number;
  /** In bytes, inflated, of everything together. */
  readonly total: number;
  readonly ratio: number;
  /** Below this many inflated bytes the ratio is not looked at. */
  readonly ratioFloor: number;
  /** The largest inflated size of the entry of that name, or null when it has no place in the archive. */
  readonly limitOf: (name: string) => number | null;
}

export interface ZipArchive {
  readonly names: readonly string[];
  /** The inflated bytes of an entry. @throws ZipTrouble when they are damaged or too many; Error when there is no such entry. */
  read(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Encrypted, or with a part of it elsewhere (APPNOTE 4.4.4, bits 0, 5, 6 and 13). */
const unreadableFlags = 0b0010_0000_0110_0001;
const noOptions: ZipFileOptions = { decompress: null, decrypt: null, start: null, end: null };
const rawOptions: ZipFileOptions = { ...noOptions, decompress: false };
const fileTypes = 0o170000;
const plainFile = 0o100000;

const shown = (name: string): string => JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);

/** Names are taken from the central directory byte for byte; other encodings and extra fields cannot stand in for them. */
const nameOf = (entry: Entry): string => (entry.fileName as unknown as Buffer).toString('latin1');

/** Errors of the file system keep their code; what the archive itself is at fault for becomes ZipTrouble. */
function troubled(reason: unknown): unknown {
  if (reason instanceof ZipTrouble || !(reason instanceof Error)) return reason;
  if ('code' in reason && !String(reason.code).startsWith('Z_')) return reason;
  return new ZipTrouble('the archive is damaged or is no ZIP archive');
}

/** The first bytes, by which the commonest mistakes can be told apart. */
async function headOf(source: ZipSource): Promise<string> {
  const length = 64;
  if ('bytes' in source) return Buffer.from(source.bytes.subarray(0, length)).toString('latin1');
  const file = await open(source.path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await file.close();
  }
}

function requireArchive(head: string): void {
  if (head === '') throw new ZipTrouble('it is empty');
  if (/^(\xef\xbb\xbf)?\s*[[{]/.test(head)) throw new ZipTrouble('it is a JSON file, and a case is a ZIP archive');
}

function checkEntry(entry: Entry, name: string, rules: ZipRules): void {
  const limit = rules.limitOf(name);
  if (limit === null) throw new ZipTrouble(`it holds ${shown(name)}, which has no place in it`);
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & fileTypes) !== 0 && (mode & fileTypes) !== plainFile)
    throw new ZipTrouble(`${shown(name)} is a link or a folder, not a file`);
  if ((entry.generalPurposeBitFlag & unreadableFlags) !== 0) throw new ZipTrouble(`${shown(name)} is encrypted`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new ZipTrouble(`${shown(name)} is compressed in a way that is not known here`);
  if (entry.uncompressedSize > limit) throw new ZipTrouble(`${shown(name)} is larger than ${limit} bytes`);
}

async function listEntries(zip: ZipFile, rules: ZipRules): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > rules.entries) throw new ZipTrouble(`it holds more than ${rules.entries} entries`);
  const entries = new Map<string, Entry>();
  let [packed, inflated] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    checkEntry(entry, name, rules);
    if (entries.has(name)) throw new ZipTrouble(`it holds two entries named ${shown(name)}`);
    entries.set(name, entry);
    packed += entry.compressedSize;
    inflated += entry.uncompressedSize;
    // Entries that lie over each other are how a small archive inflates without end.
    if (packed > zip.fileSize) throw new ZipTrouble('its entries overlap');
    if (inflated > rules.total) throw new ZipTrouble(`it is larger than ${rules.total} bytes`);
  }
  return entries;
}

/**
 * Opens an archive and looks at every name in it before anything is inflated.
 * @throws ZipTrouble, or what the file system throws
 */
export async function openZip(source: ZipSource, rules: ZipRules): Promise<ZipArchive> {
  const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };
  let zip: ZipFile | null = null;
  try {
    requireArchive(await headOf(source));
    zip =
      'path' in source
        ? await openPromise(source.path, options)
        : await fromBufferPromise(
            Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length),
            options,
          );
    const opened = zip;
    const entries = await listEntries(opened, rules);
    const state = { inflated: 0 };
    return {
      names: [...entries.keys()],
      read: (name) => readEntry(opened, entries.get(name), name, rules, state),
      close: () => opened.close(),
    };
  } catch (reason) {
    zip?.close();
    throw troubled(reason);
  }
}

/** Bytes that are inflated at once: each piece is a turn of another thread, which costs more than inflating 16 KB. */
const pieceSize = 262_144;

async function inflated(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  const packed = await zip.openReadStreamPromise(entry, entry.compressionMethod === 8 ? rawOptions : noOptions);
  if (entry.compressionMethod !== 8) return packed;
  const inflate = createInflateRaw({ chunkSize: pieceSize });
  // What goes wrong ends the stream that is read, and is thrown there.
  pipeline(packed, inflate, () => {});
  return inflate;
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  name: string,
  rules: ZipRules,
  all: { inflated: number },
): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new Error(`There is no entry named ${name}.`);
  const limit = rules.limitOf(name) ?? 0;
  try {
    const stream = await inflated(zip, entry);
    let [size, sum] = [0, 0];
    for await (const chunk of stream) {
      size += chunk.length;
      all.inflated += chunk.length;
      if (size > limit || all.inflated > rules.total) throw new ZipTrouble(`${shown(name)} is too large`);
      if (size > rules.ratioFloor && size > rules.ratio * entry.compressedSize)
        throw new ZipTrouble(`${shown(name)} inflates more than ${rules.ratio} times`);
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (size !== entry.uncompressedSize) throw new ZipTrouble(`${shown(name)} is not as large as it says`);
    if (sum !== entry.crc32) throw new ZipTrouble(`${shown(name)} is damaged: its check sum differs`);
  } catch (reason) {
    throw troubled(reason);
  }
}
