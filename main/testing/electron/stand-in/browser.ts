// The way from the stand-in to the browser that the test runs, and what that browser asks of it.
import { type Handlers, makeRpc } from '#main/testing/electron/rpc.ts';

const handlers: Record<string, Handlers[string]> = {};

export const browser = makeRpc(
  {
    post: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => process.on('message', listener),
  },
  handlers,
);

/** Answers the browser by this name. */
export function answerBrowser(name: string, handler: Handlers[string]): void {
  handlers[name] = handler;
}
