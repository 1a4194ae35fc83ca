// The first hundred bytes of a library, read without opening it: what it is, which version it has, whether all of it is there.
import { closeSync, existsSync, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { applicationId } from './connection.ts';
import { asRefusal } from './driver-errors.ts';
import { isOpenHere } from './open-here.ts';

export type Header =
  | { readonly state: 'missing' }
  | { readonly state: 'empty' }
  | { readonly state: 'foreign' }
  | {
      readonly state: 'library';
      readonly version: number;
      /** True when the file is shorter than its header says. */
      readonly cutShort: boolean;
      /** True when a write-ahead log with content stands beside it: it is open somewhere, or was not closed. */
      readonly unclean: boolean;
    };

const magic = Buffer.from('SQLite format 3\0', 'latin1');

/** @see https://www.sqlite.org/fileformat.html#the_database_header for the places */
const place = { pageSize: 16, changeCounter: 24, pages: 28, version: 60, application: 68, validFor: 92 } as const;
const headerLength = 100;

function readStart(path: string): { readonly bytes: Buffer; readonly size: number } {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headerLength);
    const length = readSync(file, bytes, 0, headerLength, 0);
    return { bytes: bytes.subarray(0, length), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

/** Asked once: another program may take the log away between two questions. */
const hasLog = (path: string): boolean => (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** @throws Refusal `no-permission`, `file-trouble`. */
export function readHeader(path: string): Header {
  if (!existsSync(path)) return { state: 'missing' };
  try {
    const { bytes, size } = readStart(path);
    if (size === 0) return { state: 'empty' };
    if (bytes.length < headerLength || !bytes.subarray(0, magic.length).equals(magic)) return { state: 'foreign' };
    if (bytes.readUInt32BE(place.application) !== applicationId) return { state: 'foreign' };
    const unclean = hasLog(path);
    const written = bytes.readUInt16BE(place.pageSize);
    const pageSize = written === 1 ? 65_536 : written;
    const trusted = bytes.readUInt32BE(place.changeCounter) === bytes.readUInt32BE(place.validFor);
    return {
      state: 'library',
      version: bytes.readUInt32BE(place.version),
      // Beside a log the last checkpoint may have stopped half-way; the log then holds the rest.
      cutShort: !unclean && trusted && bytes.readUInt32BE(place.pages) * pageSize > size,
      unclean,
    };
  } catch (reason) {
    throw asRefusal(reason, path);
  }
}

const isLibrary = (path: string): boolean =>
  existsSync(path) && (isOpenHere(realpathSync(path)) || readHeader(path).state === 'library');

/**
 * True where a library stands, or a file that one keeps beside it: no document may be written there.
 * @throws Refusal `no-permission`, `file-trouble`.
 */
export const holdsLibrary = (path: string): boolean =>
  isLibrary(path) || isLibrary(path.replace(/(?:-wal|-shm|\.lock|\.holder)$/, ''));
