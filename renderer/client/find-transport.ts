// Finds the way to the engine that this window has: the bridge of the desktop program, or the host that served the page.
import type { DiwanEvent } from '#shared/contract/events.ts';
import { httpTransport } from './http-transport.ts';
import type { Answer, Transport } from './transport.ts';

/** What the preload script of the desktop program gives to the page. */
interface Bridge {
  readonly request: (name: string, input: unknown, job?: string) => Promise<Answer<unknown>>;
  readonly listen: (listener: (event: DiwanEvent) => void) => () => void;
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
  request: (name, input, job) => bridge.request(name, input, job).catch(failed),
  listen: bridge.listen,
  watch: (listener) => {
    listener('connected');
    return () => undefined;
  },
  openWindow: null,
});

/** The preload's way where there is one, else HTTP to the host that served the page. */
export const findTransport = (): Transport =>
  window.diwan === undefined ? httpTransport() : bridgeTransport(window.diwan);
