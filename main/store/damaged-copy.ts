// The copy of a damaged library that is put aside before anyone is told: one for each state of its bytes, however often it is opened.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyTrio, makeAside, shelfOf } from './durable-files.ts';

/** The library and its log hold everything; what else stands beside it, SQLite makes anew from them at every look. */
const telling = ['', '-wal'] as const;

/** Bytes; 0 for a file that is not there: a missing log says the same as an empty one. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function digestOf(path: string): string {
  const digest = createHash('sha256');
  const piece = Buffer.alloc(1_048_576);
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(file, piece);
      if (length === 0) return digest.digest('hex');
      digest.update(piece.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

function sameBytes(one: string, other: string): boolean {
  const size = sizeOf(one);
  return size === sizeOf(other) && (size === 0 || digestOf(one) === digestOf(other));
}

/** The copy with the highest number, or null when there is none. */
function newestCopy(path: string): string | null {
  const shelf = shelfOf(path, 'damaged');
  if (!existsSync(shelf)) return null;
  const newest = Math.max(0, ...readdirSync(shelf).map(Number).filter(Number.isInteger));
  return newest === 0 ? null : join(shelf, String(newest), basename(path));
}

/**
 * Puts a copy of the library and its companions into `<library>-damaged/<n>`, unless the newest copy there has the same bytes.
 * @returns the path of the copy
 * @throws what the file system throws
 */
export function keepDamagedCopy(path: string): string {
  const newest = newestCopy(path);
  if (newest !== null && telling.every((companion) => sameBytes(path + companion, newest + companion))) return newest;
  const folder = makeAside(path, 'damaged');
  copyTrio(path, folder);
  return join(folder, basename(path));
}
