// The views through which anyone reads a library with the sqlite3 shell.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWithLibrary, type TestApplication } from '#main/testing/test-application.ts';
import { kindNames } from '#shared/records/record.ts';
import type { Connection } from './connection.ts';
import { connect } from './connection.ts';
import { connectForReading } from './reading.ts';
import { refreshDerivedSchema } from './views.ts';

let application: TestApplication;
let connection: Connection;
beforeAll(async () => {
  application = await startWithLibrary();
  await application.must('case.sample', {});
  await application.must('library.close', {});
  connection = connectForReading(application.file);
});
afterAll(() => {
  connection.close();
  application.end();
});

it('there is one for each kind, and it lists the records of that kind', () => {
  for (const kind of kindNames) {
    const view = kind.replaceAll('-', '_');
    const shown = connection.prepare(`SELECT count(*) FROM "${view}"`).pluck().get();
    const kept = connection.prepare('SELECT count(*) FROM record WHERE kind = ? AND deleted = 0').pluck().get(kind);
    expect([kind, shown]).toEqual([kind, kept]);
  }
});

it('names each field as a column, dates and wordings as plain text', () => {
  const row = connection
    .prepare("SELECT title, wording, rung, stance, value, as_of, marking FROM position WHERE wording LIKE '%390 m³/s%'")
    .get();
  expect(row).toMatchObject({ rung: 'fallback', marking: 'S', as_of: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
});

it('they are remade only when the register has changed', () => {
  const writing = connect(application.file, 'write');
  try {
    expect(refreshDerivedSchema(writing)).toBe(false);
    writing.prepare("UPDATE setting SET value = '\"old\"' WHERE name = 'derived-schema'").run();
    expect(refreshDerivedSchema(writing)).toBe(true);
    expect(refreshDerivedSchema(writing)).toBe(false);
  } finally {
    writing.close();
  }
});
