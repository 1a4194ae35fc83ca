// Saving one record with its revision, hash, links and search entry against a bare commit of one row.
import { join } from 'node:path';
import type { PresentLine } from '#main/exchange/write-case.ts';
import type { Benchmark } from '#main/testing/benchmark.ts';
import { benchFolder, bigRecords, freshPath } from '#main/testing/big-library.ts';
import { newLibrary } from '#main/testing/case-round.ts';
import { median } from '#main/testing/figures.ts';
import { isKindName } from '#shared/records/record.ts';
import { connect } from './connection.ts';
import type { Library } from './library.ts';
import { createRecord } from './writing.ts';

/** Saves that are timed, after `warm` that are not. */
const counted = 300;
const warm = 50;

const intent = { author: 'A. Desk', label: { act: 'create', kind: null, title: '' }, time: 1_000 } as const;

function save(library: Library, { id, kind, negotiation, marking, bodyJson }: PresentLine): number {
  if (!isKindName(kind)) throw new Error(`Not a kind: ${kind}`);
  const body: unknown = JSON.parse(bodyJson);
  const started = performance.now();
  library.write(intent, (writer) => createRecord(writer, { id, kind, negotiation, marking, body }));
  return performance.now() - started;
}

/** The negotiation, its parties and sources, and as many statements as are saved. */
function split(): { readonly before: readonly PresentLine[]; readonly statements: readonly PresentLine[] } {
  const before: PresentLine[] = [];
  const statements: PresentLine[] = [];
  for (const record of bigRecords()) {
    if (statements.length === counted + warm) break;
    (record.kind === 'statement' ? statements : before).push(record);
  }
  return { before, statements };
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'save one record',
    unit: 'ms',
    limit: 3,
    run: async () => {
      const { before, statements } = split();
      const library = newLibrary(freshPath(join(benchFolder, 'save.diwan')));
      const bare = connect(freshPath(join(benchFolder, 'bare.sqlite')), 'write');
      try {
        for (const record of before) save(library, record);
        bare.exec('CREATE TABLE record (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT');
        const insert = bare.prepare('INSERT INTO record (id, body) VALUES (?, ?)');
        const commit = bare.transaction((id: string, body: string) => insert.run(id, body)).immediate;
        const times = statements.map((record) => {
          const started = performance.now();
          commit(record.id, record.bodyJson);
          return { floor: performance.now() - started, value: save(library, record) };
        });
        const kept = times.slice(warm);
        return { value: median(kept.map((time) => time.value)), floor: median(kept.map((time) => time.floor)) };
      } finally {
        library.close();
        bare.close();
      }
    },
  },
];
