// The launcher, under the Node of the tests and under an old one where the machine has it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plainEnvironment, runProgram } from '#main/testing/command-line.ts';

const launcher = join(import.meta.dirname, 'diwan.cjs');
const folder = mkdtempSync(join(tmpdir(), 'diwan-launcher-'));
const options = { cwd: folder, env: plainEnvironment(folder) };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A Node of the machine itself that is too old for Diwan, or null. */
function findOldNode(): string | null {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((place) => !place.includes('node_modules'))
    .map((place) => join(place, program))
    .filter((file) => existsSync(file) && realpathSync(file) !== realpathSync(process.execPath))
    .find(
      (file) => Number(execFileSync(file, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split('.')[0]) < 22,
    );
  return found ?? null;
}

const oldNode = findOldNode();
if (oldNode === null) process.stdout.write('The launcher is not tried with an old Node: this machine has none.\n');

describe('the launcher', () => {
  it('starts the program under a Node that is new enough', async () => {
    expect(await runProgram(process.execPath, [launcher, '--version'], options)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('goes on with the Node that npm brought along, where the machine has an old one', async () => {
    if (oldNode === null) return;
    expect(await runProgram(oldNode, [launcher, 'new', '--empty', '--author', 'Leila'], options)).toMatchObject({
      code: 0,
    });
    expect((await runProgram(oldNode, [launcher, 'list'], options)).out).toContain('Nothing found');
    const wrong = await runProgram(oldNode, [launcher, 'show', 'nothing'], options);
    expect(wrong).toMatchObject({ code: 1, error: expect.stringContaining('There is no record') });
  });

  it('says which Node is needed, where there is no other', async () => {
    if (oldNode === null) return;
    const alone = join(folder, 'diwan.cjs');
    cpSync(launcher, alone);
    const said = await runProgram(oldNode, [alone, 'list'], { ...options, env: { ...options.env, PATH: '' } });
    expect(said.code).toBe(1);
    expect(said.error).toMatch(/^Diwan needs Node 22\.18 or later, and this is \d+\.\d+\.\d+\. Run npm install/);
  });

  it('can be read by an old Node: nothing younger than Node 12 stands in it', () => {
    const code = readFileSync(launcher, 'utf8');
    for (const young of [/\?\?/, /\?\.[a-z([]/i, /\|\|=/, /&&=/, /\d_\d/, /\bstatic\b/, /\bawait\b/])
      expect(code).not.toMatch(young);
  });
});
