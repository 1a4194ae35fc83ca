// What a command's exit code says, for scripts.
import type { Failure } from '#shared/contract/failures.ts';

export const exitCodes = {
  done: 0,
  refused: 1,
  wrongUse: 2,
  /** The command did its work and found something wrong: a library that is not sound, rows that an import would refuse. */
  findings: 3,
  /** Another program holds the library, or it may only be read. */
  held: 4,
  damaged: 5,
  /** Stopped with Ctrl-C, as shells count it. */
  cancelled: 130,
} as const;

export function exitCodeOf({ code }: Failure): number {
  switch (code) {
    case 'held':
    case 'read-only':
      return exitCodes.held;
    case 'damaged':
      return exitCodes.damaged;
    case 'cancelled':
      return exitCodes.cancelled;
    default:
      return exitCodes.refused;
  }
}
