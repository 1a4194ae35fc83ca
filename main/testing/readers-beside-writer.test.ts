// Readers that come and go, and clear away what they leave, beside a writer that comes and goes: neither harms the other.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLibrary, openLibrary } from '#main/store/open.ts';
import { verifyNow } from '#main/store/verify.ts';
import { runProgram } from '#main/testing/command-line.ts';
import { temporaryFolder, testHost } from '#main/testing/store/library-fixtures.ts';
import { soakRounds } from './soak-rounds.ts';

const script = join(import.meta.dirname, 'store/reopen-child.ts');

it('keeps every change and refuses nobody, and nothing stands beside the library afterwards', {
  timeout: 600_000,
}, async () => {
  const folder = temporaryFolder();
  try {
    const path = join(folder.path, 'a.diwan');
    createLibrary(path, testHost).close();
    const rounds = soakRounds(60, 2_000);
    const start = (mode: 'read' | 'write', count: number) =>
      runProgram(process.execPath, [script, path, mode, String(count)], { cwd: folder.path, env: process.env });
    const ended = await Promise.all([start('write', rounds), start('read', rounds * 4), start('read', rounds * 4)]);
    expect(ended.map(({ code, error }) => [code, error])).toEqual(ended.map(() => [0, '']));
    expect(ended[0]?.out.split('\n').filter(Boolean)).toHaveLength(rounds);
    const library = openLibrary(path, testHost, { mode: 'read' });
    expect(library.reader.prepare('SELECT count(*) FROM record').pluck().get()).toBe(rounds * 3);
    expect(verifyNow(library.reader).problems).toEqual([]);
    library.close();
    expect(['-wal', '-shm', '.holder'].filter((ending) => existsSync(path + ending))).toEqual([]);
  } finally {
    folder.remove();
  }
});
