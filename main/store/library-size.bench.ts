// How large a library is against the plain text in it.
import { statSync } from 'node:fs';
import type { Benchmark } from '#main/testing/benchmark.ts';
import { bigLibrary, bigRecords } from '#main/testing/big-library.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';

function plainBytes(): number {
  let bytes = 0;
  for (const { kind, bodyJson } of bigRecords()) {
    if (!isKindName(kind)) continue;
    for (const text of definitionOf(kind).texts(JSON.parse(bodyJson))) bytes += Buffer.byteLength(text);
  }
  return bytes;
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'file size of a library against its plain text',
    unit: 'MB',
    limit: 5,
    run: async () => ({ value: statSync(await bigLibrary()).size / 1e6, floor: plainBytes() / 1e6 }),
  },
];
