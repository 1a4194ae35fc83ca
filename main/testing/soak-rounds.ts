// How long a test that can run for hours runs now: short in `npm test`, long in `npm run soak`.

/** True inside `npm run soak`. */
export const isSoak: boolean = process.env.DIWAN_SOAK === '1';

/** @returns the number of rounds (kills, documents, cases) for this run. */
export const soakRounds = (short: number, long: number): number => (isSoak ? long : short);
