// What a person reads after `npm run bench`: the table, the verdicts and the file of figures.
import { describe, expect, it } from 'vitest';
import { type Benchmark, benchmarkJson, benchmarkTable, judge } from './benchmark.ts';

const benchmark = (change: Partial<Benchmark>): Benchmark => ({
  name: 'save one record',
  unit: 'ms',
  limit: 3,
  run: async () => ({ value: 1, floor: 1 }),
  ...change,
});

describe('benchmarks', () => {
  it('hold the ratio to the limit, the limit itself included', () => {
    expect(judge(benchmark({}), { value: 6, floor: 2 })).toMatchObject({ ratio: 3, passed: true });
    expect(judge(benchmark({}), { value: 6.1, floor: 2 })).toMatchObject({ passed: false });
  });

  it('hold a difference to the limit where the floor is nearly nothing', () => {
    const opening = benchmark({ name: 'open', limit: 50, compare: 'difference' });
    expect(judge(opening, { value: 51, floor: 2 })).toMatchObject({ ratio: 25.5, passed: true });
    expect(judge(opening, { value: 53, floor: 2 })).toMatchObject({ passed: false });
  });

  it('refuse a floor of nothing, which would prove nothing', () => {
    expect(() => judge(benchmark({}), { value: 1, floor: 0 })).toThrow(
      '"save one record" measured 1 against a floor of 0',
    );
  });

  it('print a table whose figures stand under each other', () => {
    const results = [
      judge(benchmark({}), { value: 0.52, floor: 0.21 }),
      judge(benchmark({ name: 'open', limit: 50, compare: 'difference' }), { value: 153, floor: 12 }),
    ];
    expect(benchmarkTable(results)).toBe(
      [
        'name                value     floor  ratio            limit  verdict',
        'save one record  0.520 ms  0.210 ms   2.48             3.00   within',
        'open               153 ms   12.0 ms   12.8  floor + 50.0 ms     OVER',
      ].join('\n'),
    );
  });

  it('write name, unit, value, floor, ratio and limit of each', () => {
    expect(JSON.parse(benchmarkJson([judge(benchmark({}), { value: 4, floor: 2 })]))).toEqual([
      { name: 'save one record', unit: 'ms', value: 4, floor: 2, ratio: 2, limit: 3, compare: 'ratio', passed: true },
    ]);
  });
});
