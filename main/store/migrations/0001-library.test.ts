// Migration 1: a new library holds what the first version promises, and history cannot be changed in it.
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '#main/store/connection.ts';
import { migrate, versionOf } from '#main/store/migrate.ts';

let connection: Connection;
beforeEach(() => {
  connection = new Database(':memory:');
  migrate(connection);
});

function writeOne(): void {
  connection.exec(`
    INSERT INTO change (id, label, author, time, revisions, digest) VALUES (1, '{}', 'L. Haddan', 0, 1, x'00');
    INSERT INTO record (key, id, kind, revision, sequence, shape, title, marking, body, created_at, updated_at)
      VALUES (1, 'a', 'party', 1, 1, 1, 'Samhara', '{}', '{}', 0, 0);
    INSERT INTO revision (record, revision, change, shape, deleted, marking, encoding, body, hash, author, time)
      VALUES (1, 1, 1, 1, 0, '{}', 0, x'00', x'00', 'L. Haddan', 0);
  `);
}

describe('migration 1', () => {
  it('brings an empty file to version 1, and does nothing when run again', () => {
    expect(versionOf(connection)).toBe(1);
    expect(migrate(connection)).toEqual([]);
  });

  it('makes strict tables only', () => {
    const loose = connection
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
      .pluck()
      .all();
    expect(loose.filter((name) => !/^(sqlite_|search_)/.test(String(name)))).toEqual([]);
  });

  it.each([
    "UPDATE revision SET body = x'01'",
    'DELETE FROM revision',
    'DELETE FROM change',
    "UPDATE change SET author = 'Somebody'",
    'UPDATE change SET label = \'{"act":"undo"}\'',
  ])('refuses %s', (statement) => {
    writeOne();
    expect(() => connection.exec(statement)).toThrow('history is append-only');
  });

  it('refuses a body that is not JSON', () => {
    writeOne();
    expect(() => connection.exec("UPDATE record SET body = 'no'")).toThrow('CHECK');
  });

  it('lets go of the revisions of a record only while that record is being purged', () => {
    writeOne();
    connection.exec('INSERT INTO purging VALUES (2)');
    expect(() => connection.exec('DELETE FROM revision WHERE record = 1')).toThrow('history is append-only');
    connection.exec('INSERT INTO purging VALUES (1)');
    connection.exec('DELETE FROM revision WHERE record = 1');
    expect(connection.prepare('SELECT count(*) FROM revision').pluck().get()).toBe(0);
  });
});
