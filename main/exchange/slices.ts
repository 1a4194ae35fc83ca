// Long work in slices: others get their turn every few milliseconds, and a cancelled job stops at the next place to rest.
import { setImmediate } from 'node:timers/promises';
import { refuse } from '#shared/contract/failures.ts';

/** Milliseconds of work between two rests. */
const slice = 15;

/**
 * A function to be awaited between steps; it rests only when a slice is over.
 * @returns what throws Refusal `cancelled` once the signal was given
 */
export function slicer(signal: AbortSignal | undefined): () => Promise<void> | undefined {
  let rested = performance.now();
  const stopIfAsked = (): void => {
    if (signal?.aborted === true) refuse('cancelled', {});
  };
  const rest = async (): Promise<void> => {
    await setImmediate();
    rested = performance.now();
    stopIfAsked();
  };
  return () => {
    stopIfAsked();
    return performance.now() - rested > slice ? rest() : undefined;
  };
}
