// Questions that are asked at every keystroke must find their index: the plans of SQLite, held by a test.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import { definitionOf, kindNames } from '#shared/records/record.ts';
import type { Connection } from './connection.ts';
import { connectForReading } from './reading.ts';
import { fieldExpression, selectRecord } from './records.ts';

let application: TestApplication;
let connection: Connection;
beforeAll(async () => {
  application = await startWithLibrary();
  await application.must('library.close', {});
  connection = connectForReading(application.file);
});
afterAll(() => {
  connection.close();
  application.end();
  rmSync(application.folder, { recursive: true, force: true });
});

const planOf = (sql: string): string =>
  connection
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map((row) => (row as { readonly detail: string }).detail)
    .join('\n');

const indexedFields = kindNames.flatMap((kind) =>
  Object.entries(definitionOf(kind).fields)
    .filter(([, field]) => field.indexed)
    .map(([name]) => [kind, name] as const),
);

describe('an index is used', () => {
  it.each(indexedFields)('by a list of %s records with a given %s', (kind, field) => {
    const plan = planOf(
      `SELECT key FROM record WHERE kind = '${kind}' AND deleted = 0 AND ${fieldExpression(kind, field)} = 'x'`,
    );
    expect(plan).toMatch(/^SEARCH record USING INDEX record_by_/);
  });

  it('by a record asked for by its identifier', () => {
    expect(planOf(`${selectRecord} WHERE record.id = 'x'`)).toContain(
      'SEARCH record USING INDEX sqlite_autoindex_record_1',
    );
  });

  it('by records asked for at once by their identifiers', () => {
    expect(planOf(`${selectRecord} WHERE record.id IN (SELECT value FROM json_each('[]'))`)).toContain(
      'SEARCH record USING INDEX sqlite_autoindex_record_1',
    );
  });

  it('by the question who points to a record', () => {
    expect(planOf('SELECT source FROM link WHERE target = 1')).toContain('USING COVERING INDEX link_by_target');
  });

  it('by the history of a record and by the records of a change', () => {
    expect(planOf('SELECT hash FROM revision WHERE record = 1 ORDER BY revision')).toBe(
      'SEARCH revision USING INDEX sqlite_autoindex_revision_1 (record=?)',
    );
    expect(planOf('SELECT record FROM revision WHERE change = 1')).toContain('USING INDEX revision_by_change');
  });

  it('by the count of records by kind, without reading a body', () => {
    expect(planOf('SELECT kind, count(*) FROM record WHERE deleted = 0 GROUP BY kind')).toContain(
      'USING COVERING INDEX record_by_kind',
    );
  });
});
