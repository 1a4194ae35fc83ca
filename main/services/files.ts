// Files that the user named: read with a named refusal, written whole or not at all.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { asRefusal } from '#main/store/driver-errors.ts';
import { replaceFile } from '#main/store/durable-files.ts';

/** @throws Refusal `missing-file`, `no-permission`, `file-trouble`. */
export function readWhole(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (reason) {
    throw asRefusal(reason, file);
  }
}

/**
 * Writes through a temporary name, so that after a failure or a power loss the old file or the new one stands there, whole.
 * @throws Refusal `disk-full`, `no-permission`, `missing-file` (its folder), `file-trouble`
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.part-${process.pid}`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 });
    replaceFile(temporary, file);
  } catch (reason) {
    rmSync(temporary, { force: true });
    throw asRefusal(reason, file);
  }
}
