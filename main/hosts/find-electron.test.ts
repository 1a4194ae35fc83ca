// Whether Electron is found: where it was installed, where a user says it is, and where it can be fetched in time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from './find-electron.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diwan-electron-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const install = `const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync(__dirname + '/dist'); writeFileSync(__dirname + '/dist/fetched', ''); writeFileSync(__dirname + '/path.txt', 'fetched');`;

describe('Electron', () => {
  it('is taken from where it was installed', async () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'here'), '');
    writeFileSync(join(folder, 'path.txt'), 'here');
    expect(await findElectron(folder, {})).toEqual({ found: true, program: join(folder, 'dist', 'here') });
  });

  it('is taken from where the user says it is, and from nowhere else', async () => {
    const other = join(folder, 'other');
    writeFileSync(join(folder, 'install.js'), install);
    writeFileSync(join(folder, 'path.txt'), 'mine');
    expect(await findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: other })).toEqual({
      found: false,
      reason: 'absent',
    });
    mkdirSync(other);
    writeFileSync(join(other, 'mine'), '');
    expect(await findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: other })).toMatchObject({ found: true });
  });

  it('is fetched where it can be, and not waited for longer than a user would', async () => {
    expect(await findElectron(folder, {})).toEqual({ found: false, reason: 'absent' });
    writeFileSync(join(folder, 'install.js'), 'setTimeout(() => {}, 60_000);');
    const began = performance.now();
    expect(await findElectron(folder, {}, 300)).toEqual({ found: false, reason: 'slow' });
    expect(performance.now() - began).toBeLessThan(3_000);
    writeFileSync(join(folder, 'install.js'), 'process.exit(1);');
    expect(await findElectron(folder, {})).toEqual({ found: false, reason: 'absent' });
    writeFileSync(join(folder, 'install.js'), install);
    expect(await findElectron(folder, {})).toMatchObject({ found: true, program: join(folder, 'dist', 'fetched') });
  });
});
