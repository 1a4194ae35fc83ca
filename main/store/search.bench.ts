// Searching 100,000 statements, 50 rows with context, against the bare query reading the same rows.
import type { Benchmark } from '#main/testing/benchmark.ts';
import { bigLibrary } from '#main/testing/big-library.ts';
import { vocabularies } from '#main/testing/big-words.ts';
import { testHost } from '#main/testing/case-round.ts';
import { percentile } from '#main/testing/figures.ts';
import { openLibrary } from './open.ts';
import { searchRecords } from './search.ts';
import { readQuery } from './search-query.ts';

const rows = 50;

/** Words of every frequency in three languages, alone, in pairs, and as a phrase. */
function queries(): readonly string[] {
  const ranks = [3, 12, 25, 40, 80, 150, 300, 700, 1_500, 4_000, 9_000];
  const words = Object.values(vocabularies).flatMap((list) => ranks.map((rank) => list[rank] ?? ''));
  const pairs = words.map((word, index) => `${word} ${words[(index + 1) % 11] ?? ''}`);
  return [...words, ...pairs, '"water border"', '"eau frontière"'];
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'search 100,000 statements, 50 rows with context (p95)',
    unit: 'ms',
    limit: 1.5,
    run: async () => {
      const library = openLibrary(await bigLibrary(), testHost, { mode: 'read' });
      try {
        const bare = library.reader.prepare(
          `SELECT record.* FROM search CROSS JOIN record ON record.key = search.rowid
           WHERE search MATCH ? ORDER BY search.rank LIMIT ${rows}`,
        );
        const timeOf = (work: () => unknown): number => {
          const started = performance.now();
          work();
          return performance.now() - started;
        };
        const value: number[] = [];
        const floor: number[] = [];
        for (let round = 0; round < 6; round += 1) {
          for (const text of queries()) {
            const { match } = readQuery(text, false);
            const bareTime = timeOf(() => bare.all(match));
            const ourTime = timeOf(() => searchRecords(library.reader, text, { limit: rows }));
            // The first round fills the caches.
            if (round === 0) continue;
            floor.push(bareTime);
            value.push(ourTime);
          }
        }
        return { value: percentile(value, 0.95), floor: percentile(floor, 0.95) };
      } finally {
        library.close();
      }
    },
  },
];
