// Tests of the hour as the bar says it.
import { describe, expect, it } from 'vitest';
import { clockTime } from './clock-time.ts';

describe('the hour of the last save', () => {
  it('is written with two digits and 24 hours', () => {
    expect(clockTime('2026-11-23T14:02:11.000Z', 'UTC')).toBe('14:02');
    expect(clockTime('2026-11-23T00:05:00.000Z', 'UTC')).toBe('00:05');
    expect(clockTime('2026-11-23T22:30:00.000Z', 'Asia/Riyadh')).toBe('01:30');
  });

  it('is empty for what is no instant', () => expect(clockTime('yesterday')).toBe(''));
});
