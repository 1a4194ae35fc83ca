// A folder that looks to electron-builder like a release of Electron, and is none: enough to pack the program and to look at what was packed.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

/** By this every tool finds the fuses in a program of Electron's. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wire = { version: 1, fuses: '010000101' };

/** @param folder is made */
export async function makeStubElectron(folder: string): Promise<string> {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const head = Buffer.concat([Buffer.from([0x7f]), Buffer.from('ELF'), Buffer.alloc(1_024)]);
  const fuses = Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([wire.version, wire.fuses.length]),
    Buffer.from(wire.fuses),
  ]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([head, fuses, Buffer.alloc(1_024)]));
  chmodSync(join(folder, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(folder, name), '45.4.1\n');
  for (const name of ['en-GB', 'en-US', 'ar', 'fr']) writeFileSync(join(folder, 'locales', `${name}.pak`), '');
  const app = mkdtempSync(join(tmpdir(), 'diwan-default-app-'));
  writeFileSync(join(app, 'main.js'), '');
  await createPackage(app, join(folder, 'resources', 'default_app.asar'));
  rmSync(app, { recursive: true, force: true });
  return folder;
}
