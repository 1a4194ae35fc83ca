// The windows of the desktop program: opened where they stood, told what is announced, and closed when what was typed in them is kept.
import { BrowserWindow, type Event, type WebContents } from 'electron';
import type { DiwanEvent } from '#shared/contract/events.ts';
import { announce, type Receipts } from './announce.ts';
import { origin } from './scheme.ts';
import { webPreferences } from './web-preferences.ts';
import { besides, smallest, type WindowPlace } from './window-place.ts';

interface Options {
  readonly preload: string;
  readonly devTools: boolean;
  readonly receipts: Receipts;
  /** Where the next window shall stand, as it was remembered. */
  readonly place: () => WindowPlace;
  readonly remember: (place: WindowPlace) => void;
  readonly ground: () => string;
  /** Whether a request of this page is not answered yet. */
  readonly isAsking: (page: WebContents) => boolean;
  /** Told when there are more windows or fewer, or another is in front. */
  readonly onChange: () => void;
}

export interface DesktopWindows {
  /** @param path of the program, such as `/search` */
  open(path?: string): void;
  /** The window in front, or the one that was last; null where there is none. */
  front(): BrowserWindow | null;
  all(): readonly BrowserWindow[];
  announce(event: DiwanEvent): void;
  tell(window: BrowserWindow, event: DiwanEvent): void;
  /** Has every page keep what was typed in it. */
  flush(): Promise<void>;
}

/** Milliseconds that a page has for keeping what was typed, before its window closes all the same. */
const closingLimit = 5_000;
const look = 20;
/** More windows than anybody opens by hand; a page that opens them without end is stopped here. */
const most = 24;
/** A page that dies more often than this is not loaded again. */
const deaths = 3;

export function desktopWindows(options: Options): DesktopWindows {
  const windows: BrowserWindow[] = [];

  const quiet = async (page: WebContents, until: number): Promise<void> => {
    while (!page.isDestroyed() && options.isAsking(page) && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, look));
  };

  async function flush({ webContents: page }: BrowserWindow): Promise<void> {
    // A page that is not there yet, or no more, has nothing to keep.
    if (page.isCrashed() || page.isLoadingMainFrame()) return;
    const until = performance.now() + closingLimit;
    await options.receipts.announceAndWait(page, { name: 'window.closing', details: {} }, closingLimit);
    await quiet(page, until);
  }

  function watchClosing(window: BrowserWindow): void {
    let closing = false;
    window.on('close', (event: Event) => {
      event.preventDefault();
      if (closing) return;
      closing = true;
      options.remember({ ...window.getNormalBounds(), maximized: window.isMaximized() });
      void flush(window).finally(() => window.destroy());
    });
    window.on('closed', () => {
      windows.splice(windows.indexOf(window), 1);
      options.onChange();
    });
    // Windows signs the user out: there is no time to wait, but the page hears of it.
    window.on('query-session-end', () => announce(window.webContents, { name: 'window.closing', details: {} }));
  }

  function watchPage(window: BrowserWindow): void {
    let died = 0;
    window.webContents.on('render-process-gone', (_, { reason }) => {
      died += 1;
      if (reason !== 'clean-exit' && died <= deaths) window.webContents.reload();
    });
  }

  function open(path = '/'): void {
    if (windows.length >= most) return;
    const { maximized, ...bounds } = besides(options.place(), windows.length);
    const window = new BrowserWindow({
      ...bounds,
      minWidth: smallest.width,
      minHeight: smallest.height,
      title: 'Diwan',
      show: false,
      backgroundColor: options.ground(),
      webPreferences: webPreferences(options.preload, options.devTools),
    });
    windows.push(window);
    watchClosing(window);
    watchPage(window);
    window.on('focus', () => {
      // The one in front stands last.
      windows.push(...windows.splice(windows.indexOf(window), 1));
      options.onChange();
    });
    window.once('ready-to-show', () => {
      if (maximized) window.maximize();
      window.show();
    });
    options.onChange();
    void window.loadURL(`${origin}${path}`).catch(() => undefined);
  }

  return {
    open,
    front: () => BrowserWindow.getFocusedWindow() ?? windows.at(-1) ?? null,
    all: () => [...windows],
    announce: (event) => {
      for (const { webContents } of windows) announce(webContents, event);
    },
    tell: ({ webContents }, event) => announce(webContents, event),
    flush: async () => {
      await Promise.all(windows.map(flush));
    },
  };
}
