// Patience with wrong keys, by a clock of the test's own: ten thousand of them open nothing and are held back ever longer.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makeKeys } from './keys.ts';

it('ten thousand wrong tokens open nothing, are held back up to two seconds each, and do not harm the right one', () => {
  let time = 0;
  const keys = makeKeys({ now: () => time, randomBytes });
  const right = keys.launch();
  const pauses: number[] = [];
  for (let number = 0; number < 10_000; number += 1) {
    expect(keys.openSession(randomBytes(32).toString('base64url'))).toBeNull();
    const pause = keys.wrong();
    pauses.push(pause);
    // One after the other; many at once are turned away unheard by the door.
    time += pause;
  }
  expect(pauses.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 100, 200, 400]);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  // Somebody who guesses waits for more than five hours.
  expect(time).toBeGreaterThan(5 * 3_600_000);
  expect(keys.openSession(right)).toMatch(/^[\w-]{43}$/);
  time += 60_001;
  expect(keys.wrong()).toBe(0);
});
