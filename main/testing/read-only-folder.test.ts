// A library in a folder that may not be written to: it can be read, and nothing appears beside it.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '#main/store/open.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { temporaryFolder, testHost, writeTriple } from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';

const script = join(projectRoot, 'main/testing/store/read-only-child.ts');

/** Where the tests run as the superuser, who may write anywhere, the child runs as the user “nobody”. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const open = (path: string, mode: string): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [script, path, mode], { ...nobody, encoding: 'utf8' });
  return (stdout + stderr).trim();
};

describe.runIf(process.platform !== 'win32')('a library in a read-only folder', () => {
  it('opens for reading, is refused for writing, and stays as it is', () => {
    const folder = temporaryFolder();
    const path = join(folder.path, 'a.diwan');
    const library = createLibrary(path, testHost);
    writeTriple(library, seededRandom(1), 'archive');
    library.close();
    const before = [readFileSync(path).toString('latin1'), readdirSync(folder.path)];
    chmodSync(path, 0o444);
    chmodSync(folder.path, 0o555);
    try {
      expect(open(path, 'read')).toBe('asked 3');
      expect(open(path, 'write-or-read')).toBe('permission 3');
      expect(open(path, 'write')).toBe('no-permission');
      expect([readFileSync(path).toString('latin1'), readdirSync(folder.path)]).toEqual(before);
    } finally {
      chmodSync(folder.path, 0o755);
      folder.remove();
    }
  });
});
