// How a window reaches the engine: one request at a time by name, and everything that the engine announces.
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { Failure } from '#shared/contract/failures.ts';

export type Answer<O> = { readonly ok: true; readonly value: O } | { readonly ok: false; readonly failure: Failure };

export type ConnectionState = 'connected' | 'lost' | 'refused';

export interface Transport {
  /** `job`: a ticket of the window's own, by which a long job reports and can be stopped. Never rejects. */
  readonly request: (name: string, input: unknown, job?: string) => Promise<Answer<unknown>>;
  /** Tells everything that is announced, in order. @returns a function that stops it */
  readonly listen: (listener: (event: DiwanEvent) => void) => () => void;
  /** Tells how the way to the engine's process stands. */
  readonly watch: (listener: (state: ConnectionState) => void) => () => void;
  /** Opens another window on the same library at this path of the program. Null where there can be none. */
  readonly openWindow: ((path: string) => Promise<void>) | null;
}
