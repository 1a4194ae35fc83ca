// Files that the user named: read with a named refusal, written whole or not at all.
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { asRefusal } from '#main/store/driver-errors.ts';
import { replaceFile } from '#main/store/durable-files.ts';
import { holdsLibrary } from '#main/store/header.ts';
import { refuse } from '#shared/contract/failures.ts';

/** @throws Refusal `missing-file`, `no-permission`, `file-trouble`. */
export function readWhole(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (reason) {
    throw asRefusal(reason, file);
  }
}

const temporaryOf = (file: string): string => `${file}.part-${randomUUID()}`;

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

/**
 * Writes through a temporary name, so that after a failure or a power loss the old file or the new one stands there, whole.
 * Never in the place of a library, which nobody means to exchange for a document.
 * @throws Refusal `exists` when a library stands there; `disk-full`, `no-permission`, `missing-file` (its folder), `file-trouble`
 */
export async function writeStream<T>(
  file: string,
  produce: (sink: (bytes: Uint8Array) => void) => Promise<T>,
): Promise<{ readonly size: number; readonly value: T }> {
  if (holdsLibrary(file)) refuse('exists', { path: file });
  const temporary = temporaryOf(file);
  try {
    let size = 0;
    let value: T;
    const handle = openSync(temporary, 'w', 0o600);
    try {
      value = await produce((bytes) => {
        writeAll(handle, bytes);
        size += bytes.length;
      });
    } finally {
      closeSync(handle);
    }
    replaceFile(temporary, file);
    return { size, value };
  } catch (reason) {
    rmSync(temporary, { force: true });
    throw asRefusal(reason, file);
  }
}

/** The same for bytes that are there already. */
export const writeWhole = async (file: string, bytes: Uint8Array): Promise<void> => {
  await writeStream(file, async (sink) => sink(bytes));
};
