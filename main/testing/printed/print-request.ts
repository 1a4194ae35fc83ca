// What the program hands to its print process, kept beside for those who look at it or print it again.
import type { Host } from '#main/services/host.ts';

export interface Listened {
  /** The same host, of which every print is listened to. */
  readonly host: Host;
  /** The last request to a print process. @throws where there was none. */
  readonly request: () => unknown;
}

export function listenToPrint(host: Host): Listened {
  let last: Uint8Array | null = null;
  return {
    host: {
      ...host,
      startChild: (entry, environment) => {
        const child = host.startChild(entry, environment);
        return {
          ...child,
          send: (bytes) => {
            last = bytes;
            child.send(bytes);
          },
        };
      },
    },
    request: () => {
      if (last === null) throw new Error('Nothing was given to a print process.');
      return JSON.parse(Buffer.from(last).toString('utf8'));
    },
  };
}
