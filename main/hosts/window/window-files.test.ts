// Tests of the files that a host serves.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { windowFiles } from './window-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diwan-window-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<script nonce="NONCE"></script>');
  writeFileSync(join(folder, 'assets/matrix-1.js'), 'first');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = async (found: ReturnType<ReturnType<typeof windowFiles>['find']>): Promise<string | undefined> => {
  const file = await found;
  return file === null ? undefined : Buffer.from(file.bytes).toString('utf8');
};

it('serves an open window what it has yet to fetch, also when the window was built anew meanwhile', async () => {
  const files = windowFiles(folder);
  rmSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'another page');
  expect(await textOf(files.find('/assets/matrix-1.js', ''))).toBe('first');
  expect(await textOf(files.find('/n/1', 'abc'))).toBe('<script nonce="abc"></script>');
  expect(await textOf(files.find('/index.html', 'abc'))).toBe('<script nonce="abc"></script>');
});

it('knows no file that was not there, and no way out of its folder', async () => {
  const files = windowFiles(folder);
  expect(await files.find('/assets/matrix-2.js', '')).toBeNull();
  expect(await files.find('/../package.json', '')).toBeNull();
});
