// Finds the way to the engine that this window has: the bridge of the desktop program, or the host that served the page.
import type { DiwanEvent } from '#shared/contract/events.ts';
import { httpTransport } from './http-transport.ts';
import type { Answer, Transport } from './transport.ts';

/** What the preload script of the desktop program gives to the page. Both speak in JSON, as the way over HTTP does. */
interface Bridge {
  readonly request: (asked: string) => Promise<string>;
  /** What the listener returns is waited for before the window closes. */
  readonly listen: (listener: (event: string) => unknown) => () => void;
}

declare global {
  interface Window {
    readonly diwan?: Bridge;
  }
}

const failed = (reason: unknown): Answer<never> => ({
  ok: false,
  failure: { code: 'internal', details: { reference: reason instanceof Error ? reason.name : 'window' } },
});

const bridgeTransport = (bridge: Bridge): Transport => ({
  request: async (name, input, job) => {
    try {
      return JSON.parse(await bridge.request(JSON.stringify({ name, input, job }))) as Answer<unknown>;
    } catch (reason) {
      return failed(reason);
    }
  },
  listen: (listener) => bridge.listen((event) => listener(JSON.parse(event) as DiwanEvent)),
  watch: (listener) => {
    listener('connected');
    return () => undefined;
  },
  // The desktop program opens no page of the browser's, but a window of its own at the same path.
  openWindow: async (path) => {
    window.open(path, '_blank', 'noopener');
  },
});

/** The preload's way where there is one, else HTTP to the host that served the page. */
export const findTransport = (): Transport =>
  window.diwan === undefined ? httpTransport() : bridgeTransport(window.diwan);
