// The desktop program as electron-builder packs it, against a folder that only looks like Electron: what is in it, what lies beside it, and that it works.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { chromiumPath } from '#main/testing/browser/chromium.ts';
import { programChecks } from './checks-of-program.ts';
import { startAndEnd, startDesktop } from './desktop.ts';
import { launchForStandIn } from './stand-in-browser.ts';
import { makeStubElectron } from './stub-electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-packed-'));
const staged = join(projectRoot, `out/desktop-app-${process.pid}`);
const program = join(folder, 'out', 'linux-unpacked');
const resources = join(program, 'resources');
const canPack = process.platform === 'linux';
if (!canPack) console.warn('The desktop program was not packed: the folder that looks like Electron is one for Linux.');

/** Without a network where the machine allows that: packing must fetch nothing. */
function pack(electron: string): void {
  const words = [
    'main/hosts/electron/pack.ts',
    '--electron',
    electron,
    '--into',
    join(folder, 'out'),
    '--staged',
    staged,
  ];
  const alone = spawnSync('unshare', ['-rn', 'true']).status === 0;
  const command = alone ? 'unshare' : process.execPath;
  const given = alone ? ['-rn', process.execPath, ...words] : words;
  execFileSync(command, given, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
}

let files: readonly string[];
const outside = (): readonly string[] =>
  readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(resources, 'app.asar.unpacked').length));

describe.skipIf(!canPack)('the packed desktop program', () => {
  beforeAll(async () => {
    const { stageDesktop } = await import('#main/hosts/electron/stage.ts');
    await stageDesktop(staged, process);
    pack(await makeStubElectron(join(folder, 'electron')));
    files = listPackage(join(resources, 'app.asar'), { isPack: false });
  }, 120_000);
  afterAll(() => {
    for (const one of [folder, staged]) rmSync(one, { recursive: true, force: true });
  });

  it('holds what it needs, and no sources, tests, maps or code for other systems', () => {
    for (const name of [
      'main.mjs',
      'preload.cjs',
      'engine.mjs',
      'print-process.mjs',
      'unpacked.json',
      'window/index.html',
      'LICENSE',
      'THIRD-PARTY-LICENCES.md',
    ])
      expect(files).toContain(`/${name}`);
    expect(files.filter((name) => /\.(?:tsx?|map|c|cc|cpp|h|gyp|sh)$/.test(name))).toEqual([]);
    expect(files.filter((name) => /\/(?:tests?|deps|src|testing|docs|renderer|shared|main)\//.test(name))).toEqual([]);
    expect(files.filter((name) => /stand-in|vitest|playwright|react-dom|typescript/.test(name))).toEqual([]);
    const natives = files.filter((name) => name.endsWith('.node'));
    expect(natives.map((name) => name.split('/').at(-1)).sort()).toEqual([
      `${process.platform}-${process.arch}.node`,
      `typst-ts-node-compiler.${process.platform}-${process.arch}-gnu.node`,
    ]);
    expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
  });

  it('has native code, faces and templates outside the archive, and no script', () => {
    const found = outside();
    expect(found.filter((name) => !/\.(?:node|ttf)$|^\/resources\//.test(name))).toEqual([]);
    for (const [kind, least] of [
      ['.node', 2],
      ['.ttf', 12],
      ['.typ', 8],
      ['.diwan-case', 0],
    ] as const)
      expect(found.filter((name) => name.endsWith(kind)).length).toBeGreaterThanOrEqual(least);
    const list: unknown = JSON.parse(readFileSync(join(staged, 'unpacked.json'), 'utf8'));
    expect(Object.keys(list as object)).toEqual(found.map((name) => name.slice(1)).sort());
  });

  it('has native code that loads from there', () => {
    for (const name of outside().filter((one) => one.endsWith('.node')))
      execFileSync(process.execPath, ['-e', `require(${JSON.stringify(join(resources, 'app.asar.unpacked', name))})`]);
  });

  it('has every fuse as it must be', async () => {
    const wire = await getCurrentFuseWire(join(program, 'diwan'));
    const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === '1'.charCodeAt(0);
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      cookies: isOn(FuseV1Options.EnableCookieEncryption),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyArchive: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      snapshot: isOn(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot),
      files: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      cookies: true,
      nodeOptions: false,
      inspect: false,
      integrity: true,
      onlyArchive: true,
      snapshot: false,
      files: false,
    });
  });

  describe.skipIf(!existsSync(chromiumPath))('taken out of its archive, on the stand-in', () => {
    const bundles = join(folder, 'taken-out');
    let browser: Browser;
    beforeAll(async () => {
      extractAll(join(resources, 'app.asar'), bundles);
      browser = await launchForStandIn();
    });
    afterAll(() => browser.close());

    it('opens the sample and prints a brief, with nothing of the project around it', async () => {
      const own = { bundles, packed: true };
      const start = (options = {}) => startDesktop(browser, { ...own, ...options });
      const surroundings = {
        browser,
        bundles,
        start,
        startAndEnd: (options = {}) => startAndEnd({ ...own, ...options }),
      };
      const desktop = await start();
      try {
        await programChecks.prints?.run(desktop, surroundings);
        expect(await desktop.faults()).toEqual([]);
      } finally {
        await desktop.close();
      }
    });

    it('does not start with a face that is not the one it came with', async () => {
      const face =
        readdirSync(bundles, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.ttf')) ?? '';
      appendFileSync(join(bundles, face), 'x');
      expect(await startAndEnd({ bundles, packed: true, silent: true })).toBe(1);
    });
  });
});

describe('the configuration of the packaging', () => {
  const validate = (change: string): string => {
    const script = `
      const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js');
      const { DebugLogger } = require('builder-util');
      const configuration = require('js-yaml').load(require('node:fs').readFileSync('electron-builder.yml', 'utf8'));
      ${change}
      validateConfiguration(configuration, new DebugLogger(false)).then(() => console.log(JSON.stringify(configuration)), (reason) => console.log('refused: ' + reason.message));`;
    return execFileSync(process.execPath, ['-e', script], { cwd: projectRoot, encoding: 'utf8' });
  };

  it('is one that the builder accepts, and would be refused with a slip in it', () => {
    const accepted = JSON.parse(validate(''));
    expect(accepted.publish).toBe(null);
    expect(accepted.npmRebuild).toBe(false);
    expect(validate('configuration.asarUnpackk = [];')).toMatch(/^refused: [\s\S]*asarUnpackk/);
    expect(validate('configuration.electronFuses.bogus = true;')).toMatch(/^refused: [\s\S]*electronFuses/);
  });

  it('names the Electron that is installed', () => {
    const installed = JSON.parse(readFileSync(join(projectRoot, 'node_modules/electron/package.json'), 'utf8'));
    expect(JSON.parse(validate('')).electronVersion).toBe(installed.version);
  });
});
