// What the user keeps on this machine, in files that may be met in any state.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { jsonFile } from './json-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diwan-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is read as it was written, by its owner alone', () => {
  const path = join(folder, 'diwan', 'preferences.json');
  const file = jsonFile(path);
  expect(file.read()).toBe(null);
  file.write({ theme: 'dark' });
  expect(file.read()).toEqual({ theme: 'dark' });
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
});

it('counts as empty when it is broken, and is put aside', () => {
  const path = join(folder, 'recent.json');
  writeFileSync(path, '[{"file": "/libraries/Nah');
  const file = jsonFile(path);
  expect([file.read(), existsSync(path)]).toEqual([null, false]);
  file.write([]);
  expect(readFileSync(`${path}.broken`, 'utf8')).toContain('Nah');
  expect(file.read()).toEqual([]);
});
