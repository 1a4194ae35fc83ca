// Randomness that can be had again: a seeded generator whose seed every test prints when it fails.

export interface Random {
  readonly seed: number;
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The generator “mulberry32”. @param seed a whole number; from DIWAN_SEED, to see a failure again, or given by the test */
export function seededRandom(seed: number): Random {
  let state = Number(process.env.DIWAN_SEED ?? seed) >>> 0;
  const first = state;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    seed: first,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}
