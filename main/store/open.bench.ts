// Opening a cleanly closed library of 100,000 records against opening an empty one.
import { join } from 'node:path';
import type { Benchmark } from '#main/testing/benchmark.ts';
import { benchFolder, bigLibrary, freshPath } from '#main/testing/big-library.ts';
import { newLibrary, testHost } from '#main/testing/case-round.ts';
import { median } from '#main/testing/figures.ts';
import { openLibrary } from './open.ts';

function timeToOpen(path: string): number {
  const started = performance.now();
  const library = openLibrary(path, testHost, { mode: 'write' });
  const time = performance.now() - started;
  library.close();
  return time;
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'open a library of 100,000 records',
    unit: 'ms',
    limit: 50,
    compare: 'difference',
    run: async () => {
      const big = await bigLibrary();
      const empty = freshPath(join(benchFolder, 'empty.diwan'));
      newLibrary(empty).close();
      const times = Array.from({ length: 25 }, () => [timeToOpen(big), timeToOpen(empty)] as const);
      return { value: median(times.map(([time]) => time)), floor: median(times.map(([, time]) => time)) };
    },
  },
];
