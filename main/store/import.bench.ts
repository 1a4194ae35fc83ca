// Importing a case of 100,000 records, from the file to the commit, against the bare driver inserting the same texts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrations } from '#main/store/migrations/index.ts';
import type { Benchmark } from '#main/testing/benchmark.ts';
import { benchFolder, bigCase, bigLibraryPath, bigRecords, freshPath, keepLibrary } from '#main/testing/big-library.ts';
import { importCase, newLibrary } from '#main/testing/case-round.ts';
import { type FoldedText, foldText } from '#shared/core/fold.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import { connect } from './connection.ts';

interface BareRow {
  readonly id: string;
  readonly body: string;
  readonly columns: FoldedText;
}

function* bareRows(): Generator<BareRow> {
  for (const { id, kind, bodyJson } of bigRecords()) {
    if (!isKindName(kind)) continue;
    const texts = definitionOf(kind).texts(JSON.parse(bodyJson));
    yield { id, body: bodyJson, columns: foldText(texts.join('\n')) };
  }
}

/** One table and the search index as the library has it, in one transaction; only the inserts are timed. */
function bareInsert(rows: Iterable<BareRow>): number {
  const connection = connect(freshPath(join(benchFolder, 'bare.sqlite')), 'write');
  try {
    connection.exec(
      'CREATE TABLE record (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT',
    );
    const ofSearch = migrations
      .flatMap((migration) => migration.statements)
      .filter((sql) => / search /.test(sql.slice(0, 40)));
    for (const statement of ofSearch) connection.exec(statement);
    const insert = connection.prepare('INSERT INTO record (key, id, body) VALUES (?, ?, ?)');
    const index = connection.prepare('INSERT INTO search (rowid, exact, folded, stripped) VALUES (?, ?, ?, ?)');
    let time = 0;
    const timed = (work: () => unknown): void => {
      const started = performance.now();
      work();
      time += performance.now() - started;
    };
    let key = 0;
    connection.exec('BEGIN IMMEDIATE');
    for (const { id, body, columns } of rows) {
      key += 1;
      timed(() => {
        insert.run(key, id, body);
        index.run(key, columns.exact, columns.folded, columns.stripped);
      });
    }
    timed(() => connection.exec('COMMIT'));
    return time;
  } finally {
    connection.close();
    freshPath(join(benchFolder, 'bare.sqlite'));
  }
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'import a case of 100,000 records',
    unit: 's',
    limit: 4,
    run: async () => {
      const path = await bigCase();
      const floor = bareInsert(bareRows());
      const library = newLibrary(freshPath(`${bigLibraryPath}.new`));
      const started = performance.now();
      await importCase(library, readFileSync(path));
      const value = performance.now() - started;
      keepLibrary(library);
      return { value: value / 1000, floor: floor / 1000 };
    },
  },
];
