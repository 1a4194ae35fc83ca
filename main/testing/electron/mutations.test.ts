// Every fault of the list is brought into a copy of the shipped bundles, one at a time, and must be noticed by the check that is meant to see it.
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { chromiumPath } from '#main/testing/browser/chromium.ts';
import { doorChecks } from './checks-of-door.ts';
import { fileChecks } from './checks-of-files.ts';
import { pageChecks } from './checks-of-pages.ts';
import { programChecks } from './checks-of-program.ts';
import { startAndEnd, startDesktop } from './desktop.ts';
import { layOut } from './lay-out.ts';
import type { Mutation } from './mutation.ts';
import { pageMutations } from './mutations-of-pages.ts';
import { programMutations } from './mutations-of-program.ts';
import { startMutations } from './mutations-of-start.ts';
import { launchForStandIn } from './stand-in-browser.ts';

const mutations: readonly Mutation[] = [...startMutations, ...pageMutations, ...programMutations];
/** Checks of the main process that need an answer of the engine. */
const asking = ['senders', 'shapes', 'sizes', 'early'];
const checks = { ...pageChecks, ...doorChecks, ...fileChecks, ...programChecks };
const bundles = join(projectRoot, `out/electron-whole-${process.pid}`);
const hasChromium = existsSync(chromiumPath);

/** A copy of the program with the fault in it. @throws where the bundle has changed so that the fault cannot be brought in */
function mutate({ file, from, to }: Mutation, number: number): string {
  const folder = `${bundles}-${number}`;
  cpSync(bundles, folder, { recursive: true });
  layOut(folder, null);
  const text = readFileSync(join(folder, file), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`The bundle no longer has this once: ${from}`);
  writeFileSync(
    join(folder, file),
    text.replace(from, () => to),
  );
  return folder;
}

const wordsOf = (reason: unknown): string =>
  reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason);

/** @returns what was noticed; null: nothing */
async function notice(browser: Browser, { by, file, packed }: Mutation, folder: string): Promise<string | null> {
  const check = checks[by];
  const undrawn = file === 'main.mjs' && (by === 'faults' || check?.undrawn === true);
  const own = {
    bundles: folder,
    silent: true,
    patience: by === 'start' ? 2_500 : 15_000,
    undrawn,
    engineless: undrawn && !asking.includes(by),
    ...(packed === true ? { packed } : {}),
  };
  const surroundings = {
    browser,
    bundles: folder,
    start: (options = {}) => startDesktop(browser, { ...own, ...options }),
    startAndEnd: (options = {}) => startAndEnd({ ...own, ...options }),
  };
  try {
    const desktop = await surroundings.start();
    try {
      if (by === 'start') return null;
      if (check !== undefined) await check.run(desktop, surroundings);
      return (await desktop.faults()).join('\n') || null;
    } finally {
      await desktop.close();
    }
  } catch (reason) {
    return wordsOf(reason);
  }
}

describe.skipIf(!hasChromium)('the checks of the desktop program', () => {
  let browser: Browser;
  beforeAll(async () => {
    await buildDesktop({ into: bundles });
    browser = await launchForStandIn();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(bundles, { recursive: true, force: true });
  });

  it.concurrent.each(mutations.map((mutation, number) => [mutation.fault, mutation, number] as const))(
    'notice: %s',
    async (_, mutation, number) => {
      const folder = mutate(mutation, number);
      try {
        expect(await notice(browser, mutation, folder)).toMatch(mutation.because);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
