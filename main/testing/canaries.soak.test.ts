// Canaries for hours: thousands of documents of generated libraries, and the bytes of a hundred in every format.
import { describe, expect, it } from 'vitest';
import { documentsFor } from '#main/testing/canaries/documents.ts';
import { canaryLibrary } from '#main/testing/canaries/library.ts';
import { compareWithoutHidden, readersOf, searchBytes, searchDocuments } from '#main/testing/canaries/rounds.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { soakRounds } from './soak-rounds.ts';

const timeout = 3_600_000;
const { seed } = seededRandom(100_000);

describe('what a reader may not see', () => {
  const documents = soakRounds(100, 10_000);
  const files = soakRounds(1, 100);

  it(`stands in none of ${documents} documents`, { timeout }, () => {
    const { leaks, seen } = searchDocuments(seed, documents);
    expect(leaks).toEqual([]);
    expect(seen).toBeGreaterThan(documents * 20);
  });

  it(`changes none of ${documents} documents`, { timeout }, () => {
    expect(compareWithoutHidden(seed, documents).leaks).toEqual([]);
  });

  it(`stands in the bytes of none of ${files} documents, in any format`, { timeout }, async () => {
    for (let place = 0; place < files; place += 1) {
      const library = canaryLibrary(seed + place);
      const reader = readersOf(library)[place % 9] ?? null;
      const all = [...documentsFor(library, reader, { onWithheld: place % 2 === 0 ? 'absent' : 'said' })];
      const made = all[place % all.length];
      if (made === undefined) continue;
      for (const format of ['pdf', 'docx', 'md', 'txt'] as const) {
        const { leaks } = await searchBytes(library, reader, made, format);
        expect(leaks).toEqual([]);
      }
    }
  });
});
