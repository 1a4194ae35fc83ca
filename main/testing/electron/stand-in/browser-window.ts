// `BrowserWindow` of the stand-in: refuses no unsafe wish, but notes each; its page is a page in the browser of the test.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { BrowserWindowConstructorOptions, Rectangle, WebPreferences } from 'electron';
import { app } from './app.ts';
import { browser } from './browser.ts';
import { needReady, violations } from './state.ts';
import { strict } from './strict.ts';
import { WebContents } from './web-contents.ts';

/** What each of these must be, said aloud and not left to what is usual. */
const wanted = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies Partial<WebPreferences>;

function judge(preferences: WebPreferences): void {
  for (const [name, value] of Object.entries(wanted))
    if (preferences[name as keyof typeof wanted] !== value) violations.push(`webPreferences.${name} is not ${value}`);
  if (preferences.enableBlinkFeatures !== undefined) violations.push('webPreferences.enableBlinkFeatures is set');
  if (preferences.devTools !== !app.isPackaged) violations.push('webPreferences.devTools is for developers alone');
  if (preferences.preload !== undefined && !isAbsolute(preferences.preload))
    violations.push('webPreferences.preload is not absolute');
}

const all = new Set<BrowserWindow>();
let lastId = 0;

export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => [...all];
  static getFocusedWindow = (): BrowserWindow | null => [...all].find(({ focused }) => focused) ?? null;

  readonly webContents: WebContents;
  readonly options: BrowserWindowConstructorOptions;
  focused = false;
  visible: boolean;
  maximized = false;
  background: string;
  bounds: Rectangle;
  readonly #made: Promise<unknown>;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    needReady('BrowserWindow');
    const preferences = options.webPreferences ?? {};
    judge(preferences);
    if (options.show !== false || options.backgroundColor === undefined)
      violations.push('A window flashes before it is drawn');
    this.options = options;
    this.visible = options.show !== false;
    this.background = options.backgroundColor ?? '';
    this.bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 };
    lastId += 1;
    this.webContents = strict('webContents', new WebContents(lastId, preferences.partition ?? ''));
    all.add(this);
    app.windows.add(this);
    const preload = preferences.preload === undefined ? '' : readFileSync(preferences.preload, 'utf8');
    const { width, height } = this.bounds;
    this.#made = browser.ask('window', lastId, { preload, width, height, isolated: preferences.contextIsolation });
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    await this.#made;
    this.webContents.url = url;
    await browser.ask('load', this.webContents.id, url);
    this.webContents.loading = false;
    this.emit('ready-to-show');
  }
  show(): void {
    this.visible = true;
    this.focus();
  }
  focus(): void {
    for (const other of all) other.focused = other === this;
    this.emit('focus');
  }
  maximize(): void {
    this.maximized = true;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  setBackgroundColor(colour: string): void {
    this.background = colour;
  }
  close(): void {
    let prevented = false;
    this.emit('close', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) this.destroy();
  }
  destroy(): void {
    if (this.webContents.destroyed) return;
    this.webContents.destroyed = true;
    all.delete(this);
    app.windows.delete(this);
    void browser.ask('destroy', this.webContents.id).catch(() => undefined);
    this.emit('closed');
    if (app.windows.size > 0) return;
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
    else app.quit();
  }
}

export const windowOf = (id: number): BrowserWindow | undefined =>
  [...all].find(({ webContents }) => webContents.id === id);
