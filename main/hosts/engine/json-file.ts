// A small file of JSON that belongs to the user alone, replaced as a whole.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from '#main/store/durable-files.ts';

export interface JsonFile {
  /** What stands there, not parsed yet; null where there is nothing, or nothing that is JSON. */
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
}

/** What cannot be read stays for whoever wants to look at it, and does not stand in the way of what is written next. */
function putAside(path: string): void {
  try {
    renameSync(path, `${path}.broken`);
  } catch {
    // It is written over then.
  }
}

export function jsonFile(path: string): JsonFile {
  return {
    read: () => {
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch (reason) {
        // Preferences are never worth an error: whoever reads them has a value for each that is missing.
        if (reason instanceof SyntaxError) putAside(path);
        return null;
      }
    },
    write: (value) => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      const unfinished = `${path}.${process.pid}.new`;
      writeFileSync(unfinished, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
      replaceFile(unfinished, path);
    },
  };
}
