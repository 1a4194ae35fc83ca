// Faults that somebody might bring into the desktop program one day, each with what must notice it: the proof that the checks see.

export interface Mutation {
  /** What is wrong with the program now. */
  readonly fault: string;
  readonly file: 'main.mjs' | 'preload.cjs';
  /** Stands in the bundle exactly once. */
  readonly from: string;
  readonly to: string;
  /** A check by its name; `start`: it does not come to a window; `faults`: the stand-in notes it while it runs. */
  readonly by: string;
  /** What is said then, so that it is not noticed by chance. */
  readonly because: RegExp;
  readonly packed?: true;
}

export const main = (fault: string, from: string, to: string, by: string, because: RegExp): Mutation => ({
  fault,
  file: 'main.mjs',
  from,
  to,
  by,
  because,
});
/** In a program as it is given to users. */
export const packed = (mutation: Mutation): Mutation => ({ ...mutation, packed: true });
export const preload = (fault: string, from: string, to: string, by: string, because: RegExp): Mutation => ({
  ...main(fault, from, to, by, because),
  file: 'preload.cjs',
});
