// The desktop program in a test: the shipped bundles on the stand-in and a real Chromium, or on Electron itself where there is one.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { insideStandIn } from '#main/testing/electron/stand-in/inside.ts';
import { makeValues } from '#main/testing/electron/stand-in/values.ts';
import { type Preferences, usualPreferences } from '#shared/contract/preferences.ts';
import { makeRpc } from './rpc.ts';
import { noPages, type StandInPages, standInPages } from './stand-in-pages.ts';

/** What a test may use inside the main process: `electron` as the program has it, and, on the stand-in, what stands behind it. */
export type Inside = Pick<
  typeof import('electron'),
  'app' | 'BrowserWindow' | 'dialog' | 'Menu' | 'nativeTheme' | 'powerMonitor' | 'session'
> & { readonly standIn: typeof insideStandIn };

export interface Desktop {
  readonly folder: string;
  /** In the order in which they were opened. */
  pages(): readonly Page[];
  /** Runs a function in the main process; it sees nothing but its argument. */
  evaluate<T, A = undefined>(run: (electron: Inside, argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Everything that the program did and must never do; empty in a sound one. */
  faults(): Promise<readonly string[]>;
  /** What only the stand-in can do; null on Electron itself. */
  readonly standIn: StandIn | null;
  /** The exit code, when the program has ended. */
  readonly ended: Promise<number | null>;
  /** Ends the program by force, where it still runs; the folder stays where `keep` is set. */
  close(keep?: 'keep'): Promise<void>;
}

export interface StandIn extends StandInPages {
  /** Sends a message as if it came from these frames, the inmost first. @returns the answer, or the words of the refusal */
  forge(frames: readonly string[], channel: string, input: readonly unknown[]): Promise<unknown>;
  /** The same for a message that nobody answers. */
  say(frames: readonly string[], channel: string, input: readonly unknown[]): Promise<void>;
  /** Asks for an address as the first page would. */
  request(url: string, method?: string): Promise<Asked>;
}

export interface Asked {
  readonly became: 'stopped' | 'let out' | 'answered';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface DesktopOptions {
  /** The folder of main.mjs. */
  readonly bundles: string;
  readonly words?: readonly string[];
  /** A folder of an earlier start. */
  readonly folder?: string;
  readonly preferences?: Partial<Preferences>;
  readonly languages?: string;
  readonly packed?: boolean;
  /** What it says in the terminal, and in boxes that only say something, is not shown. */
  readonly silent?: boolean;
  /** Nothing is drawn: for looking at the main process alone, without waiting for pages. */
  readonly undrawn?: boolean;
  /** No engine is started: nothing will be asked of it. */
  readonly engineless?: boolean;
  /** Milliseconds in which it must come to its first window. */
  readonly patience?: number;
}

const values = makeValues();
/** Milliseconds in which a program that must end by itself does. */
const endLimit = 6_000;
/** The number of the window that is opened first. */
const firstWindow = 1;
const runner = join(import.meta.dirname, 'run-main.ts');

/** The folder in which the program keeps what belongs to the user. */
export const userFolderIn = (folder: string): string => join(folder, 'data', 'diwan');

/** The folder of a start, with what it finds there. */
export function prepare({
  folder = mkdtempSync(join(tmpdir(), 'diwan-desktop-')),
  preferences,
}: DesktopOptions): string {
  mkdirSync(join(folder, 'documents'), { recursive: true });
  mkdirSync(userFolderIn(folder), { recursive: true });
  if (preferences !== undefined)
    writeFileSync(
      join(userFolderIn(folder), 'preferences.json'),
      JSON.stringify({ ...usualPreferences, ...preferences }),
    );
  return folder;
}

function startMain(
  folder: string,
  { bundles, words = [], languages, packed, silent, engineless }: DesktopOptions,
): ChildProcess {
  return spawn(process.execPath, [runner, join(bundles, 'main.mjs'), ...words], {
    stdio: ['ignore', 'inherit', silent === true ? 'pipe' : 'inherit', 'ipc'],
    serialization: 'advanced',
    env: {
      ...process.env,
      XDG_DATA_HOME: join(folder, 'data'),
      STAND_IN_FOLDER: folder,
      STAND_IN_LANGUAGES: languages ?? 'en-GB',
      ...(packed === true ? { STAND_IN_PACKED: '1' } : {}),
      ...(engineless === true ? { STAND_IN_ENGINELESS: '1' } : {}),
      ...(silent === true ? { STAND_IN_SILENT: '1' } : {}),
    },
  });
}

const drawnIn = (browser: Browser | null): Promise<BrowserContext> => {
  if (browser === null) throw new Error('Where there is no browser, nothing can be drawn');
  return browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
};

/** @param browser null where nothing is drawn @throws with the reason, where the program does not come to its first window */
export async function startDesktop(browser: Browser | null, options: DesktopOptions): Promise<Desktop> {
  const folder = prepare(options);
  const context = options.undrawn === true ? null : await drawnIn(browser);
  const child = startMain(folder, options);
  const started = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<number | null>();
  const ready = Promise.withResolvers<void>();
  const pages = context === null ? noPages() : standInPages(context, () => rpc);
  const rpc = makeRpc(
    {
      post: (message) => {
        if (child.connected) child.send(message, () => undefined);
      },
      onMessage: (listener) => child.on('message', listener),
    },
    {
      ...pages.handlers,
      load: async (id: number, url: string) => {
        await pages.load(id, url);
        started.resolve();
      },
      ready: () => ready.resolve(),
      exit: () => undefined,
      failed: (reason: string) => started.reject(new Error(reason)),
    },
  );
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece.toString('utf8');
  });
  child.on('exit', (code) => {
    rpc.end('The program has ended');
    started.reject(new Error(`The program ended with ${code} before it had a window. ${said}`));
    ended.resolve(code);
  });
  const limit = setTimeout(
    () => started.reject(new Error('The program did not come to its first window')),
    options.patience ?? 15_000,
  );
  const close = async (keep?: 'keep'): Promise<void> => {
    child.kill('SIGKILL');
    await ended.promise;
    await context?.close();
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    await started.promise;
  } catch (reason) {
    await close(options.folder === undefined ? undefined : 'keep');
    throw reason;
  } finally {
    clearTimeout(limit);
  }
  return {
    folder,
    pages: pages.pages,
    evaluate: async <T, A = undefined>(run: (electron: Inside, argument: A) => T | Promise<T>, argument?: A) =>
      (await rpc.ask('evaluate', String(run), argument)) as T,
    faults: async () => [
      ...((await rpc.ask('violations')) as string[]),
      ...pages.letOut.map((url) => `let out: ${url}`),
      ...pages.trouble.map((text) => `in the page: ${text}`),
    ],
    standIn: {
      ...pages,
      forge: (frames, channel, input) =>
        rpc.ask('invoke', firstWindow, frames, channel, values.write(input)).then(
          (said) => values.read(String(said)),
          (reason: Error) => reason.message.split('\n')[0],
        ),
      say: async (frames, channel, input) => {
        await rpc.ask('message', firstWindow, frames, channel, values.write(input));
      },
      request: async (url, method = 'GET') =>
        (await rpc.ask('request', firstWindow, { url, method, resourceType: 'xhr' })) as Asked,
    },
    ended: ended.promise,
    close,
  };
}

/** Starts the program where it must end by itself, before it has a window. @returns its exit code */
export async function startAndEnd(options: DesktopOptions): Promise<number | null> {
  const folder = prepare(options);
  const child = startMain(folder, options);
  const rpc = makeRpc(
    {
      post: (message) => {
        if (child.connected) child.send(message, () => undefined);
      },
      onMessage: (listener) => child.on('message', listener),
    },
    { exit: () => undefined, ready: () => undefined, failed: () => undefined, window: () => undefined },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), Math.min(options.patience ?? endLimit, endLimit));
  child.stderr?.resume();
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearTimeout(limit);
  rpc.end('The program has ended');
  if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
  return code;
}
