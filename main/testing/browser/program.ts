// The whole program in a real browser: an engine, the loopback host and the built window, over a library of the test's own.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { preferencesPath } from '#main/hosts/engine/engine-host.ts';
import { type Door, openDoor } from '#main/hosts/web/door.ts';
import { buildWindow } from '#main/hosts/window/build.ts';
import { startEngine, type TestEngine } from '#main/testing/engine.ts';
import { type Preferences, usualPreferences } from '#shared/contract/preferences.ts';
import { launchChromium } from './chromium.ts';

export interface ProgramOptions {
  /** What is open at the start: the sample, a copy of this library, or nothing. */
  readonly library: 'sample' | 'none' | { readonly file: string };
  readonly preferences?: Partial<Preferences>;
  /** As `launchChromium` has it. */
  readonly browser?: 'whole';
}

export interface ProgramWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Violations of the policy, errors of the page and requests that left the host, as they come. */
  readonly trouble: string[];
}

export interface RunningProgram {
  readonly engine: TestEngine;
  readonly origin: string;
  readonly browser: Browser;
  /** An address that opens one window. */
  launchAddress(): string;
  /** Opens a window of its own, as another person's browser would, at a path of the program. */
  open(path?: string, options?: BrowserContextOptions): Promise<ProgramWindow>;
  close(): Promise<void>;
}

const size = { width: 1440, height: 900 };

/** Notes what a page must never do. */
function watch(page: Page, origin: string): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) trouble.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) trouble.push(`request: ${url}`);
  });
  return trouble;
}

async function openLibrary(engine: TestEngine, wanted: ProgramOptions['library']): Promise<void> {
  if (wanted === 'none') return;
  if (wanted === 'sample') {
    await engine.must('library.create', { file: engine.file, author: 'Leila' });
    await engine.must('case.sample', {});
    return;
  }
  copyFileSync(wanted.file, engine.file);
  await engine.must('library.open', { file: engine.file, mode: 'write' });
}

export async function startProgram({ library, preferences, browser: which }: ProgramOptions): Promise<RunningProgram> {
  const window = await buildWindow();
  let door: Door | null = null;
  const engine = startEngine({ setup: { kind: 'web' }, onEvent: (event) => door?.announce(event) });
  const kept = preferencesPath(join(engine.folder, 'data'));
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify({ ...usualPreferences, ...preferences }));
  await openLibrary(engine, library);
  const made = await openDoor({ window, ask: engine.ask });
  door = made;
  const browser = await launchChromium(which);
  return {
    engine,
    origin: made.origin,
    browser,
    launchAddress: made.launchAddress,
    open: async (path = '/', options = {}) => {
      const context = await browser.newContext({ viewport: size, locale: 'en-GB', ...options });
      const page = await context.newPage();
      // Sooner than a test gives up, so that it says what it waited for.
      page.setDefaultTimeout(15_000);
      const trouble = watch(page, made.origin);
      await page.goto(made.launchAddress().replace('/#', `${path}#`));
      return { page, context, trouble };
    },
    close: async () => {
      await browser.close();
      await made.close();
      await engine.remove();
    },
  };
}
