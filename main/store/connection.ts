// A connection to a library file, with the settings that every host uses. They are set at every open and read back:
// a WAL library that is opened again would otherwise fall back to synchronous = NORMAL and could lose acknowledged saves.
import Database from 'better-sqlite3';

export type Connection = Database.Database;
export type Statement = Database.Statement<unknown[]>;

/** 'DIWN' in ASCII: the first four bytes by which SQLite, and we, know a library (header bytes 68 to 71). */
export const applicationId = 0x44_49_57_4e;

/** The oldest SQLite without the WAL-reset corruption (fixed 2026-03-13, sqlite.org/wal.html#walresetbug). */
const oldestSqlite = [3, 51, 3] as const;

/** Pragmas of a writing connection: name, value to set, value that must be read back. */
export const settings: readonly (readonly [name: string, value: string | number, expected: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['busy_timeout', 5000, 5000],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  // Without it REPLACE would delete a row past the triggers that keep history.
  ['recursive_triggers', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', 0, 0],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['journal_size_limit', 8_388_608, 8_388_608],
  // Real flushes on macOS; SQLite ignores it elsewhere but keeps the value.
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['cache_size', -32_768, -32_768],
];

const changesTheFile: readonly string[] = ['journal_mode', 'journal_size_limit', 'secure_delete'];

function requireSafeSqlite(connection: Connection): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const difference = oldestSqlite.map((part, index) => (parts[index] ?? 0) - part).find((delta) => delta !== 0) ?? 0;
  if (difference < 0)
    throw new Error(`SQLite ${version} can damage a library; ${oldestSqlite.join('.')} or later is needed.`);
}

/**
 * Opens a connection and proves its settings.
 * @throws when a setting does not hold, or what the driver throws (SQLITE_CANTOPEN, SQLITE_NOTADB ...)
 */
export function connect(path: string, mode: 'write' | 'read'): Connection {
  const connection = new Database(path, mode === 'read' ? { readonly: true, fileMustExist: true } : {});
  try {
    requireSafeSqlite(connection);
    for (const [name, value, expected] of settings) {
      if (mode === 'read' && changesTheFile.includes(name)) continue;
      connection.pragma(`${name} = ${value}`);
      const found = connection.pragma(name, { simple: true });
      // mmap_size and the macOS flushes answer nothing where the platform lacks them.
      if (found !== undefined && found !== expected) throw new Error(`SQLite kept ${name} = ${String(found)}.`);
    }
    return connection;
  } catch (reason) {
    connection.close();
    throw reason;
  }
}
