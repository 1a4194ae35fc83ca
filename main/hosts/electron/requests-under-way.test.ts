// A window is not closed over a request that is not answered yet.
import { describe, expect, it } from 'vitest';
import { requestsUnderWay } from './requests-under-way.ts';

describe('requests under way', () => {
  it('are counted for each page until they are answered or refused', async () => {
    const { during, isAsking } = requestsUnderWay<{ readonly name: string }>();
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    const first = Promise.withResolvers<number>();
    const second = Promise.withResolvers<number>();
    const waits = [during(one, first.promise), during(one, second.promise).catch(() => 0)];
    expect([isAsking(one), isAsking(other)]).toEqual([true, false]);
    first.resolve(1);
    expect(await waits[0]).toBe(1);
    expect(isAsking(one)).toBe(true);
    second.reject(new Error('refused'));
    await waits[1];
    expect(isAsking(one)).toBe(false);
  });
});
