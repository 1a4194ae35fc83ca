// What the door takes as it is, what it mends and what it refuses.
import { describe, expect, it } from 'vitest';
import { plainJson } from './plain-json.ts';

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { a: value };
  return value;
};
const circle: Record<string, unknown> = {};
circle.self = circle;

describe('what comes from outside', () => {
  it('is taken as it is when it is JSON, and names that mean something to JavaScript mean nothing', () => {
    const value: unknown = JSON.parse('{"a":[1,"ماء",null,true],"__proto__":{"b":{}}}');
    expect(plainJson(value)).toStrictEqual({ ok: true, value });
  });

  it('shows half a character as a replacement mark', () => {
    expect(plainJson({ '\udc00': 'a\ud800' })).toEqual({ ok: true, value: { '\ufffd': 'a\ufffd' } });
  });

  it('loses what is undefined', () => {
    expect(plainJson({ a: undefined, b: 1 })).toStrictEqual({ ok: true, value: { b: 1 } });
  });

  it.each([
    ['five hundred levels and one', nested(501)],
    ['a hundred thousand levels', nested(100_000)],
    ['a circle', circle],
    ['a function', () => 1],
    ['a whole number without end', { limit: 1n }],
    ['no number', [Number.NaN]],
    ['a list with a gap', [undefined]],
  ])('is refused, with the reason, when it is %s', (_, value) => {
    expect(plainJson(value)).toMatchObject({ ok: false, error: expect.stringMatching(/^(is nested|holds)/) });
  });
});
