// The desktop program as it is shipped: its bundles, unchanged, on a stand-in for Electron with a real Chromium; and on Electron, where there is one.
import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import { buildWindow } from '#main/hosts/window/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { chromiumPath } from '#main/testing/browser/chromium.ts';
import type { Surroundings } from './check.ts';
import { doorChecks } from './checks-of-door.ts';
import { fileChecks } from './checks-of-files.ts';
import { pageChecks } from './checks-of-pages.ts';
import { programChecks } from './checks-of-program.ts';
import { windowChecks } from './checks-of-window.ts';
import { type Desktop, prepare, startAndEnd, startDesktop } from './desktop.ts';
import { layOut } from './lay-out.ts';
import { realElectron, startOnElectron } from './real-electron.ts';
import { launchForStandIn } from './stand-in-browser.ts';

const groups = {
  'a page': pageChecks,
  'the door': doorChecks,
  files: fileChecks,
  'the program': programChecks,
  'its window': windowChecks,
};
/** Milliseconds: some start the program several times. */
const checkLimit = 60_000;
const bundles = join(projectRoot, `out/electron-test-${process.pid}`);
const hasChromium = existsSync(chromiumPath);
const program = realElectron();
if (!hasChromium) console.warn(`The desktop program was not tried: there is no ${chromiumPath} on this machine.`);

beforeAll(async () => {
  const window = await buildWindow();
  layOut(await buildDesktop({ into: bundles }), window);
}, 60_000);
afterAll(() => rmSync(bundles, { recursive: true, force: true }));

describe.skipIf(!hasChromium)('the desktop program on the stand-in', () => {
  let browser: Browser;
  let shared: Desktop;
  let surroundings: Surroundings;
  beforeAll(async () => {
    browser = await launchForStandIn();
    surroundings = {
      browser,
      bundles,
      start: (options = {}) => startDesktop(browser, { bundles, ...options }),
      startAndEnd: (options = {}) => startAndEnd({ bundles, ...options }),
    };
    shared = await surroundings.start();
  }, 60_000);
  afterAll(async () => {
    await shared.close();
    await browser.close();
  });

  for (const [name, checks] of Object.entries(groups))
    describe(name, () => {
      for (const { says, run } of Object.values(checks)) it(says, () => run(shared, surroundings), checkLimit);
    });

  it('has done nothing in all of this that it must never do', async () => {
    expect(await shared.faults()).toEqual([]);
  });
});

if (program === null)
  it('was not run on Electron', () => {
    console.warn('not run on Electron: its program is not on this machine (DIWAN_ELECTRON can name one)');
  });
else
  describe('the desktop program on Electron', () => {
    let shared: Desktop;
    let surroundings: Surroundings;
    beforeAll(async () => {
      surroundings = {
        browser: null,
        bundles,
        start: (options = {}) => startOnElectron(program, { bundles, ...options }),
        startAndEnd: (options = {}) =>
          new Promise((resolve) => {
            const env = { ...process.env, XDG_DATA_HOME: join(prepare({ bundles, ...options }), 'data') };
            const child = execFile(program, [join(bundles, 'main.mjs'), ...(options.words ?? [])], {
              env,
              timeout: 20_000,
            });
            child.on('exit', resolve);
          }),
      };
      shared = await surroundings.start();
    }, 60_000);
    afterAll(() => shared.close());

    for (const [name, checks] of Object.entries(groups))
      describe(name, () => {
        for (const { says, run, standInOnly } of Object.values(checks))
          if (standInOnly === undefined) it(says, () => run(shared, surroundings), checkLimit);
      });
  });
