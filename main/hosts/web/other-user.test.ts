// Another user of this machine can reach the loopback host, as everybody here can, and gets nothing without the key.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openDoor } from './door.ts';

/** Only the superuser may become another; the user “nobody” is on every machine. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;
if (nobody === null)
  console.warn('No other user knocked at the door: these tests do not run as the superuser, so their own user knocks.');

const knock = `
  const [origin] = process.argv.slice(1);
  const headers = { origin, 'content-type': 'application/json', 'x-diwan': '1' };
  const body = '{"name":"library.describe","input":{}}';
  const ask = async (path, more) =>
    (await fetch(origin + path, { method: 'POST', headers: { ...headers, ...more }, body })).status;
  (async () => {
    const statuses = [await ask('/request', {}), await ask('/ticket', {}), await ask('/session', {}),
      await ask('/request', { authorization: 'Diwan ' + 'x'.repeat(43) })];
    console.log(JSON.stringify([process.getuid(), statuses]));
  })();
`;

it('another user of this machine is turned away without the key', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-other-user-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  const asked: string[] = [];
  const ask = async (name: string) => {
    asked.push(name);
    return { ok: true, value: null } as const;
  };
  const door = await openDoor({ window: folder, ask });
  try {
    const options = { ...nobody, cwd: '/', env: {} };
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', knock, door.origin], options);
    expect(JSON.parse(stdout)).toEqual([nobody?.uid ?? process.getuid?.(), [401, 401, 403, 401]]);
    expect(asked).toEqual([]);
  } finally {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
