// Files that survive a pulled plug: flushing them and their folders, and moving a library with its companions as one.
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What SQLite keeps beside a library while it is open. Order matters: a library never stands beside another one's companions. */
const companions = ['', '-wal', '-shm'] as const;

/** Makes an empty file that nobody but its owner may read or write; what SQLite keeps beside it takes the same rights. */
export function makePrivate(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

/** Flushes a file's bytes to the disk. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Flushes the names in a folder to the disk. */
export function syncFolder(path: string): void {
  // Windows cannot open a folder as a file, and keeps its names in order by itself.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Puts a finished file in the place of `path`: after a power loss one or the other stands there, whole. */
export function replaceFile(finished: string, path: string): void {
  syncFile(finished);
  renameSync(finished, path);
  syncFolder(dirname(path));
}

/** Removes a file of ours and what SQLite keeps beside it. */
export function removeTrio(path: string): void {
  for (const companion of [...companions, '-journal']) rmSync(path + companion, { force: true });
}

type Purpose = 'damaged' | 'replaced';

/** The folder in which what belonged to a library is put aside. */
export const shelfOf = (path: string, purpose: Purpose): string => `${path}-${purpose}`;

/** A new numbered folder `<library>-<purpose>/<n>`. */
export function makeAside(path: string, purpose: Purpose): string {
  const shelf = shelfOf(path, purpose);
  mkdirSync(shelf, { recursive: true });
  for (let number = 1; ; number += 1) {
    const folder = join(shelf, String(number));
    if (existsSync(folder)) continue;
    mkdirSync(folder);
    syncFolder(shelf);
    return folder;
  }
}

const present = (path: string): readonly string[] =>
  companions.map((companion) => path + companion).filter((file) => existsSync(file));

/** Copies a library and its companions, byte for byte, into `folder`. */
export function copyTrio(path: string, folder: string): void {
  for (const file of present(path)) {
    const copy = join(folder, basename(file));
    copyFileSync(file, copy, constants.COPYFILE_EXCL);
    syncFile(copy);
  }
  syncFolder(folder);
}

/** Moves a library and its companions into `folder`, the library first: what is left behind cannot pass for a whole one. */
export function moveTrio(path: string, folder: string): void {
  for (const file of present(path)) renameSync(file, join(folder, basename(file)));
  syncFolder(folder);
  syncFolder(dirname(path));
}
