// Writing a file so that it is there whole or not at all: a temporary name, flushed to disk, then renamed.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { asRefusal } from '#main/store/driver-errors.ts';

function syncFolder(folder: string): void {
  // Windows knows no handle on a folder; its rename is durable by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** @throws Refusal `disk-full`, `no-permission`, `missing-file` (its folder), `file-trouble`; the file that was there stays. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.part-${process.pid}`;
  try {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
    syncFolder(dirname(file));
  } catch (reason) {
    rmSync(temporary, { force: true });
    throw asRefusal(reason, file);
  }
}
