// What the command line supplies to the engine: clock, randomness, paths, child processes.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fontPaths } from '#main/print/fonts.ts';
import type { Host } from '#main/services/host.ts';
import type { Failure } from '#shared/contract/failures.ts';
import type { Places } from './places.ts';
import { startChild } from './start-child.ts';

export interface HostOptions {
  readonly places: Places;
  /** The day that counts as today, YYYY-MM-DD; without it, the day of the machine's clock where the user is. */
  readonly today?: string | undefined;
  /** Told when the daily backup could not be made. */
  readonly onBackupFailed?: (failure: Failure) => void;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The local calendar day, YYYY-MM-DD. */
export function localDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A fault inside the program: its name and where it happened, and no message, because that may hold words of a record. */
export function describeFault(reference: string, fault: unknown): string {
  if (!(fault instanceof Error)) return `${reference} ${typeof fault}`;
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${reference} ${fault.name}`, ...frames].join('\n');
}

/** The host of one run of the command line. Faults are written to the error output only with DIWAN_DEBUG=1. */
export const cliHost = ({ places, today, onBackupFailed }: HostOptions): Host => ({
  program: 'diwan command line',
  processId: process.pid,
  now: () => Date.now(),
  today: () => today ?? localDay(Date.now()),
  givenDay: today ?? null,
  randomBytes: (count) => randomBytes(count),
  startChild,
  // A command has no window: it looks as the terminal does, and remembers nothing.
  desktop: {
    kind: 'cli',
    chooseFile: null,
    preferences: { read: () => null, write: () => undefined },
    recent: { read: () => null, write: () => undefined },
    folder: process.cwd(),
  },
  paths: {
    templates: join(places.resources, 'templates'),
    samples: join(places.resources, 'samples'),
    fonts: fontPaths(places.modules),
    worker: places.worker,
  },
  announce: (event) => {
    if (event.name === 'backup.failed') onBackupFailed?.(event.details.failure);
  },
  reportFault: (reference, fault) => {
    if (process.env.DIWAN_DEBUG === '1') process.stderr.write(`${describeFault(reference, fault)}\n`);
  },
});
