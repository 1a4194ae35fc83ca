// What a host supplies: clock, randomness, paths, child processes. The application knows nothing else of where it runs.
import type { StartChild } from '#main/print/child.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { filePurposes, hostKinds } from '#shared/contract/program.ts';

export interface FileRequest {
  readonly purpose: (typeof filePurposes)[number];
  /** The name that is offered for a new file. */
  readonly name?: string | undefined;
}

/** Something small that the user keeps on this machine, outside any library. */
export interface Kept {
  /** Not parsed yet; null where there is nothing. */
  readonly read: () => unknown;
  readonly write: (value: unknown) => void;
}

/** The machine of the user, as far as a host shows it. */
export interface Desktop {
  readonly kind: (typeof hostKinds)[number];
  /** The system's own dialog, null when it was dismissed; or null where the host has none. */
  readonly chooseFile: ((request: FileRequest) => Promise<string | null>) | null;
  readonly preferences: Kept;
  /** The libraries that were open last. */
  readonly recent: Kept;
  /** The folder that is offered for a new library; absolute. */
  readonly folder: string;
}

export interface Host {
  /** Names the program to another that finds the library in use, such as `diwan command line`. */
  readonly program: string;
  readonly processId: number;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  /** The calendar day where the user is, YYYY-MM-DD. A value, so that samples and tests do not age. */
  readonly today: () => string;
  /** The day that the user gave to count as today, if any: it holds in every library. */
  readonly givenDay: string | null;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly startChild: StartChild;
  readonly desktop: Desktop;
  /** Absolute places of what comes with the program. */
  readonly paths: {
    readonly templates: string;
    readonly samples: string;
    /** Each font file that print may use. */
    readonly fonts: readonly string[];
    /** The script of the print process, for `startChild`. */
    readonly worker: string;
  };
  /** Told what happened, after it happened. */
  readonly announce: (event: DiwanEvent) => void;
  /** Told of a fault inside the program, with the reference that the user was given. Never of content. */
  readonly reportFault: (reference: string, fault: unknown) => void;
}
