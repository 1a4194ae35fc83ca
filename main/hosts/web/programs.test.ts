// Programs in the browser as a user starts and ends them, and beside another that holds the library.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWindow } from '#main/hosts/window/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { runProgram } from '#main/testing/command-line.ts';
import { environmentIn, startWeb as startProgram, type WebProgram } from '#main/testing/hosts/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-programs-'));
const library = join(folder, 'talks.diwan');
const webHost = join(projectRoot, 'main/testing/run-web-host.ts');
const startScript = join(projectRoot, 'main/hosts/start.ts');
const cliScript = join(projectRoot, 'main/hosts/cli/main.ts');
const env = environmentIn(folder);

const started: WebProgram[] = [];
async function startWeb(words: readonly string[], more?: NodeJS.ProcessEnv): Promise<WebProgram> {
  const program = await startProgram({ folder, library }, words, more);
  started.push(program);
  return program;
}

beforeAll(async () => {
  mkdirSync(join(folder, 'window'));
  writeFileSync(join(folder, 'window', 'index.html'), '<!doctype html><p>A window');
  const words = [cliScript, 'new', '--author', 'Leila Haddad', '--library', library];
  expect((await runProgram(process.execPath, words, { cwd: folder, env })).code).toBe(0);
});
afterAll(async () => {
  // Where a test has failed its program still runs.
  await Promise.all(started.map((program) => program.kill()));
  rmSync(folder, { recursive: true, force: true });
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
