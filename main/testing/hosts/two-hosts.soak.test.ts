// Two programs of two hosts that want to write to one library, each as the one that is first, with and without a violent end.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { runProgram } from '#main/testing/command-line.ts';
import { layOut } from '#main/testing/electron/lay-out.ts';
import { soakRounds } from '#main/testing/soak-rounds.ts';
import { environmentIn, type Program, startCli, startElectron, startWeb, type Told } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-two-hosts-'));
const library = join(folder, 'talks.diwan');
const bundles = join(projectRoot, `out/electron-two-hosts-${process.pid}`);
const webHost = join(projectRoot, 'main/testing/run-web-host.ts');
const cliScript = join(projectRoot, 'main/hosts/cli/main.ts');
const rounds = soakRounds(2, 50);
const ground = { folder, library };
/** Milliseconds within which a second program is refused. */
const refusalLimit = 2_000;
/** Milliseconds after which a lock that a killed program held is a stale one. */
const staleAfter = 10_000;

const starters = {
  'the desktop program': () => startElectron(ground, bundles),
  'the command line': () => startCli(ground),
  'a program in the browser': () => startWeb(ground, [webHost, folder]),
} satisfies Readonly<Record<string, () => Promise<Program>>>;
const names = Object.keys(starters) as readonly (keyof typeof starters)[];
// Two command lines have a test of their own, of many more rounds; two desktop programs are two libraries of two users.
const alone: readonly string[] = ['the command line', 'the desktop program'];
const pairs = names
  .flatMap((first) => names.map((second) => [first, second] as const))
  .filter(([first, second]) => first !== second || !alone.includes(first));

/** @returns the milliseconds that the refusal took */
async function expectHeld(second: Program, first: Program): Promise<number> {
  const asked = performance.now();
  const answer = await second.tell('open');
  const taken = performance.now() - asked;
  expect(answer.failure?.code).toBe('held');
  expect(answer.failure?.details.holder).toContain(`(process ${first.pid})`);
  expect((await second.tell('write')).ok).toBe(false);
  return taken;
}

/** What is left of a killed program frees the library when it notices. */
async function openSoon(program: Program): Promise<Told> {
  const until = performance.now() + staleAfter;
  for (;;) {
    const answer = await program.tell('open');
    if (answer.ok || performance.now() > until) return answer;
    await rest(20);
  }
}

beforeAll(async () => {
  mkdirSync(join(folder, 'window'));
  writeFileSync(join(folder, 'window', 'index.html'), '<!doctype html><p>A window');
  const words = [cliScript, 'new', '--author', 'Leila Haddad', '--library', library];
  expect((await runProgram(process.execPath, words, { cwd: folder, env: environmentIn(folder) })).code).toBe(0);
  layOut(await buildDesktop({ into: bundles }), null);
}, 60_000);
afterAll(() => {
  for (const path of [folder, bundles]) rmSync(path, { recursive: true, force: true });
});

describe.each(pairs)('%s and %s on one library', (nameOfFirst, nameOfSecond) => {
  let first: Program;
  let second: Program;
  beforeAll(async () => {
    first = await starters[nameOfFirst]();
    second = await starters[nameOfSecond]();
  });
  afterAll(async () => {
    await first.kill();
    await second.kill();
  });

  it(`never both write, in ${rounds} rounds in which the first is killed`, { timeout: 60_000 }, async () => {
    const refusals: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      expect(await first.tell('open')).toMatchObject({ ok: true });
      refusals.push(await expectHeld(second, first));
      expect(await first.tell('write')).toMatchObject({ ok: true });
      await first.kill();
      expect(await openSoon(second)).toMatchObject({ ok: true });
      expect(await second.tell('write')).toMatchObject({ ok: true });
      expect(await second.tell('close')).toMatchObject({ ok: true });
      first = await starters[nameOfFirst]();
    }
    // A machine that is busy with other things may hold up one; a program that waits for the lock would hold up all.
    expect(Math.min(...refusals)).toBeLessThan(refusalLimit);
  });

  it(`never both write, in ${rounds} rounds with an orderly end, and leave no lock`, { timeout: 60_000 }, async () => {
    const refusals: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      expect(await first.tell('open')).toMatchObject({ ok: true });
      refusals.push(await expectHeld(second, first));
      expect(await first.tell('write')).toMatchObject({ ok: true });
      expect(await first.tell('close')).toMatchObject({ ok: true });
      expect(await second.tell('open')).toMatchObject({ ok: true });
      refusals.push(await expectHeld(first, second));
      expect(await second.tell('write')).toMatchObject({ ok: true });
      expect(await second.tell('close')).toMatchObject({ ok: true });
    }
    expect(Math.min(...refusals)).toBeLessThan(refusalLimit);
    // Programs that end close the library themselves.
    expect(await first.tell('open')).toMatchObject({ ok: true });
    await first.stop();
    expect(await second.tell('open')).toMatchObject({ ok: true });
    await second.stop();
    expect(['-wal', '.holder'].filter((end) => existsSync(library + end))).toEqual([]);
  });
});
