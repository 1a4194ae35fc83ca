// `webContents` of the stand-in: a page in the browser of the test, its guards, and what passes between it and the program.
import { EventEmitter } from 'node:events';
import { browser } from './browser.ts';
import { type StandInSession, sessionOf } from './session.ts';
import { makeValues } from './values.ts';

const values = makeValues();

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

export interface Frame {
  readonly url: string;
  readonly origin: string;
  readonly parent: Frame | null;
}

export const originOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(url)?.[0] ?? 'null';

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session: StandInSession;
  url = '';
  loading = true;
  destroyed = false;
  openHandler: OpenHandler | null = null;
  webRtcPolicy = '';

  constructor(id: number, partition: string) {
    super();
    this.id = id;
    this.session = sessionOf(partition);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  send(channel: string, ...input: unknown[]): void {
    void browser.ask('send', this.id, channel, values.write(input)).catch(() => undefined);
  }
  getURL(): string {
    return this.url;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  isCrashed(): boolean {
    return false;
  }
  isLoadingMainFrame(): boolean {
    return this.loading;
  }
  reload(): void {
    void browser.ask('reload', this.id).catch(() => undefined);
  }
  get mainFrame(): Frame {
    return { url: this.url, origin: originOf(this.url), parent: null };
  }
}
