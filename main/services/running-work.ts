// The work under way, by the tickets that windows gave it, so that it can be stopped from any of them.

export interface RunningWork {
  /** Notes work under a ticket. @returns the signal that stops it, and what to call when it is over */
  readonly begin: (ticket: string) => { readonly signal: AbortSignal; readonly end: () => void };
  /** Stops what runs under the ticket. @returns whether anything did */
  readonly cancel: (ticket: string) => boolean;
}

export function runningWork(): RunningWork {
  const running = new Set<{ readonly ticket: string; readonly controller: AbortController }>();
  return {
    begin: (ticket) => {
      const entry = { ticket, controller: new AbortController() };
      running.add(entry);
      return { signal: entry.controller.signal, end: () => running.delete(entry) };
    },
    cancel: (ticket) => {
      const found = [...running].filter((entry) => entry.ticket === ticket);
      for (const { controller } of found) controller.abort();
      return found.length > 0;
    },
  };
}
