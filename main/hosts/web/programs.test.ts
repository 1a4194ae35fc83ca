// Programs in the browser as a user starts and ends them, alone and beside others on one library.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as rest } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWindow } from '#main/hosts/window/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { runProgram } from '#main/testing/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-programs-'));
const library = join(folder, 'talks.diwan');
const webHost = join(projectRoot, 'main/testing/run-web-host.ts');
const cliHost = join(projectRoot, 'main/testing/hold-library.ts');
const startScript = join(projectRoot, 'main/hosts/start.ts');
const cliScript = join(projectRoot, 'main/hosts/cli/main.ts');
const env = { PATH: process.env.PATH, HOME: folder, LANG: 'en_GB.UTF-8', TZ: 'UTC', CI: '1' };

interface Told {
  readonly ok: boolean;
  readonly value?: { readonly readOnly?: string | null };
  readonly failure?: { readonly code: string; readonly details: { readonly holder?: string } };
}

interface Program {
  /** The process that the user knows. */
  readonly pid: number | undefined;
  tell(word: 'open' | 'write' | 'close'): Promise<Told>;
  /** As a power cut does. */
  kill(): Promise<void>;
  /** Ctrl+C. @returns the exit code */
  stop(): Promise<number | null>;
}

function ender(child: ChildProcess): Pick<Program, 'kill' | 'stop'> {
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

interface WebProgram extends Program {
  readonly origin: string;
  readonly said: () => string;
  ask(name: string, input: unknown): Promise<Told>;
}

/** Starts a program that serves a browser, and comes in as its first window does. */
async function startWeb(words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<WebProgram> {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  while (!/#token=[\w-]{43}\n/.test(said)) {
    if (child.exitCode !== null) throw new Error(said);
    await rest(10);
  }
  const [, origin = '', token] = /(http:\/\/127\.0\.0\.1:\d+)\/#token=([\w-]{43})/.exec(said) ?? [];
  const headers = { origin, 'content-type': 'application/json', 'x-diwan': '1' };
  const post = async (path: string, value: unknown, more = {}): Promise<unknown> => {
    const body = JSON.stringify(value);
    return (await fetch(origin + path, { method: 'POST', headers: { ...headers, ...more }, body })).json();
  };
  const { session } = (await post('/session', { token })) as { session: string };
  const ask = async (name: string, input: unknown): Promise<Told> =>
    (await post('/request', { name, input }, { authorization: `Diwan ${session}` })) as Told;
  const acts = {
    open: () => ask('library.open', { file: library, mode: 'write' }),
    write: () => ask('author.introduce', { name: `Writer ${child.pid}` }),
    close: () => ask('library.close', {}),
  };
  return { pid: child.pid, origin, said: () => said, ask, tell: (word) => acts[word](), ...ender(child) };
}

async function startCli(): Promise<Program> {
  const child = spawn(process.execPath, [cliHost, library], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid,
    tell: async (word) => {
      child.stdin.write(`${word}\n`);
      return JSON.parse((await lines.next()).value ?? '{"ok":false}') as Told;
    },
    ...ender(child),
  };
}

const startOther = (): Promise<Program> => startWeb([webHost, folder]);

async function expectHeld(second: Program, first: Program): Promise<void> {
  const asked = performance.now();
  const answer = await second.tell('open');
  expect(performance.now() - asked).toBeLessThan(2_000);
  expect(answer.failure?.code).toBe('held');
  expect(answer.failure?.details.holder).toContain(`(process ${first.pid})`);
  expect((await second.tell('write')).ok).toBe(false);
}

/** What is left of a killed program frees the library when it notices, which must be soon. */
async function openSoon(program: Program): Promise<Told> {
  const until = performance.now() + 2_000;
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
  expect((await runProgram(process.execPath, words, { cwd: folder, env })).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['two programs in the browser', startOther, startOther],
  ['a program in the browser and the command line', startOther, startCli],
  ['the command line and a program in the browser', startCli, startOther],
])('%s', (_, startFirst, startSecond) => {
  const rounds = 3;

  it('never both write, and no lock is left after an orderly end', { timeout: 60_000 }, async () => {
    const [first, second] = [await startFirst(), await startSecond()];
    for (let round = 0; round < rounds; round += 1) {
      expect(await first.tell('open')).toMatchObject({ ok: true });
      await expectHeld(second, first);
      expect(await first.tell('write')).toMatchObject({ ok: true });
      expect(await first.tell('close')).toMatchObject({ ok: true });
      expect(await second.tell('open')).toMatchObject({ ok: true });
      await expectHeld(first, second);
      expect(await second.tell('close')).toMatchObject({ ok: true });
    }
    await first.stop();
    await second.stop();
    expect(['-wal', '.holder'].filter((end) => existsSync(library + end))).toEqual([]);
  });

  it('never both write, and no lock is left where the writer is killed', { timeout: 60_000 }, async () => {
    const second = await startSecond();
    for (let round = 0; round < rounds; round += 1) {
      const first = await startFirst();
      expect(await first.tell('open')).toMatchObject({ ok: true });
      await expectHeld(second, first);
      expect(await first.tell('write')).toMatchObject({ ok: true });
      await first.kill();
      expect(await openSoon(second)).toMatchObject({ ok: true });
      expect(await second.tell('write')).toMatchObject({ ok: true });
      expect(await second.tell('close')).toMatchObject({ ok: true });
    }
    await second.stop();
  });
});

describe('a second program on a library that is in use', () => {
  it('opens it for reading', { timeout: 20_000 }, async () => {
    const first = await startWeb([webHost, folder, library]);
    const second = await startWeb([webHost, folder, library]);
    expect(await first.ask('library.describe', {})).toMatchObject({ value: { readOnly: null } });
    expect(await second.ask('library.describe', {})).toMatchObject({ value: { readOnly: 'held' } });
    await second.stop();
    await first.stop();
  });
});

describe('npm start', () => {
  beforeAll(async () => {
    await buildWindow();
  }, 120_000);

  it('prints an address, serves the window there, and closes the library at Ctrl+C', { timeout: 60_000 }, async () => {
    const program = await startWeb([startScript, '--web', '--no-open', '--library', library]);
    expect(program.said()).toContain('Open this address in a browser on this machine; it works once:');
    const page = await fetch(`${program.origin}/`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Diwan</title>')]);
    expect(await program.tell('write')).toMatchObject({ ok: true });
    expect(existsSync(`${library}-wal`)).toBe(true);
    expect(await program.stop()).toBe(0);
    expect(['-wal', '.holder'].filter((end) => existsSync(library + end))).toEqual([]);
    await expect(fetch(`${program.origin}/`)).rejects.toThrow();
  });

  it('comes up with the sample open, where that is asked for', { timeout: 60_000 }, async () => {
    const program = await startWeb([startScript, '--web', '--no-open', '--sample']);
    const open = await program.ask('library.describe', {});
    expect(open).toMatchObject({ value: { path: join(projectRoot, 'out/sample.diwan') } });
    const briefs = JSON.stringify(await program.ask('record.list', { kind: 'brief' }));
    expect(briefs).toContain('Steering brief: bilateral with Tirvana');
    // Who asked for the browser is not told why it was taken.
    expect(program.said()).not.toContain('Diwan runs in a browser');
    expect(await program.stop()).toBe(0);
  });

  // Other systems always have a display, and a program of Electron that is no script.
  describe.skipIf(process.platform !== 'linux')('in the browser without having been asked', () => {
    /** A program in place of Electron, which leaves a mark when it is run. */
    const electron = (): { readonly ELECTRON_OVERRIDE_DIST_PATH: string; readonly mark: string } => {
      const dist = mkdtempSync(join(folder, 'electron-'));
      const mark = join(dist, 'was-run');
      const script = `#!/bin/sh\n: > '${mark}'\necho 'no protocol specified' >&2\nexit 1\n`;
      writeFileSync(join(dist, 'electron'), script, { mode: 0o755 });
      return { ELECTRON_OVERRIDE_DIST_PATH: dist, mark };
    };

    it('says that there is no display, prints an address and waits', { timeout: 60_000 }, async () => {
      const { mark, ...place } = electron();
      const program = await startWeb([startScript], place);
      expect(program.said()).toMatch(/^Diwan runs in a browser, because there is no display here\.\nOpen this address/);
      expect(existsSync(mark)).toBe(false);
      expect(await program.stop()).toBe(0);
    });

    it('says that Electron ended at once, after what Electron said itself', { timeout: 60_000 }, async () => {
      const { mark, ...place } = electron();
      const program = await startWeb([startScript, '--no-open'], { ...place, DISPLAY: ':none' });
      expect(existsSync(mark)).toBe(true);
      expect(program.said()).toContain('no protocol specified\n');
      expect(program.said()).toContain('Diwan runs in a browser, because Electron ended as soon as it was started');
      expect(await program.stop()).toBe(0);
    });
  });

  it('says what is wrong with an option, and what there is', { timeout: 60_000 }, async () => {
    const start = (...words: readonly string[]) =>
      runProgram(process.execPath, [startScript, ...words], { cwd: folder, env });
    expect(await start('--nonsense')).toMatchObject({ code: 2, error: expect.stringContaining('--nonsense') });
    expect(await start('--port', '80')).toMatchObject({ code: 2, error: expect.stringContaining('“80” is no port') });
    expect(await start('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--sample') });
  });

  it('says that a library is not there, and goes on without one', { timeout: 60_000 }, async () => {
    const program = await startWeb([startScript, '--web', '--no-open', '--library', join(folder, 'none.diwan')]);
    expect(program.said()).toContain('There is no file');
    expect(await program.ask('library.describe', {})).toMatchObject({ failure: { code: 'no-library' } });
    await program.stop();
  });
});
