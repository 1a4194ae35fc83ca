// Tells a page what is announced, and, where it matters, waits until the page has done what it had to.
import type { WebContents } from 'electron';
import type { DiwanEvent } from '#shared/contract/events.ts';
import { announcing } from './channels.ts';

export type Listener = Pick<WebContents, 'send' | 'isDestroyed'>;

export function announce(page: Listener, event: DiwanEvent): void {
  if (!page.isDestroyed()) page.send(announcing, JSON.stringify(event));
}

export interface Receipts {
  /** Resolves when the page has said that it is done, or after the limit. @param limit milliseconds @returns whether it said so */
  readonly announceAndWait: (page: Listener, event: DiwanEvent, limit: number) => Promise<boolean>;
  /** A page said that it is done with the event of this number. */
  readonly received: (page: Listener, number: unknown) => void;
}

export function makeReceipts(): Receipts {
  const waiting = new Map<number, { readonly page: Listener; readonly done: () => void }>();
  let last = 0;
  return {
    announceAndWait: (page, event, limit) =>
      new Promise((resolve) => {
        if (page.isDestroyed()) {
          resolve(false);
          return;
        }
        last += 1;
        const number = last;
        const end = (told: boolean): void => {
          clearTimeout(timer);
          waiting.delete(number);
          resolve(told);
        };
        const timer = setTimeout(() => end(false), limit);
        waiting.set(number, { page, done: () => end(true) });
        page.send(announcing, JSON.stringify(event), number);
      }),
    received: (page, number) => {
      const waited = typeof number === 'number' ? waiting.get(number) : undefined;
      // One window cannot answer for another.
      if (waited?.page === page) waited.done();
    },
  };
}
