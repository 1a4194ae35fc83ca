// Tests of reading numbers as people type them.
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from './typed-number.ts';

describe('a typed number', () => {
  it.each([
    ['1250.5', 1250.5],
    ['1,250.5', 1250.5],
    ['1 250.5', 1250.5],
    ['1\u00a0250', 1250],
    ["12'000'000", 12_000_000],
    ['١٬٢٥٠٫٥', 1250.5],
    ['١٢٥٠', 1250],
    ['۱۲۵۰', 1250],
    ['-3', -3],
    ['−3', -3],
    ['.5', 0.5],
    ['0', 0],
  ])('reads "%s"', (typed, expected) => expect(readTypedNumber(typed)).toBe(expected));

  it.each(['', 'many', '1,5', '1,25,000', '1.250.000', '12 m³', '1e5', '--3', '1, 250'])(
    'does not guess at "%s"',
    (typed) => expect(readTypedNumber(typed)).toBeNull(),
  );
});
