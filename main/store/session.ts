// The two views of a connection: a Reader asks, a Writer also changes, and the compiler keeps them apart.
import { createHash, type Hash } from 'node:crypto';
import type { ChangeLabel } from '#shared/language/change-label.ts';
import type { Connection, Statement } from './connection.ts';
import { leafOf } from './leaf.ts';

export interface Reader {
  /** A prepared statement, compiled once for each connection. */
  readonly prepare: (sql: string) => Statement;
}

/** The change that a Writer is making: everything it writes belongs to it and is undone with it. */
export interface ChangeInProgress {
  readonly id: number;
  readonly author: string;
  /** Milliseconds since 1970 (UTC), for display only. */
  readonly time: number;
  /** The change that this one takes back; set by whoever makes an undo. */
  undoes: number | null;
  /** Named by whoever knows what is being done. */
  label: ChangeLabel;
  revisions: number;
  readonly digest: Hash;
  /** Identifiers of the records that were written, for the announcement after the commit. */
  readonly touched: Set<string>;
}

export interface Writer extends Reader {
  readonly change: ChangeInProgress;
}

/** A Reader over `connection`; statements are kept for as long as the connection lives. */
export function readerOf(connection: Connection): Reader {
  const statements = new Map<string, Statement>();
  return {
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = connection.prepare<unknown[]>(sql);
      statements.set(sql, statement);
      return statement;
    },
  };
}

export interface Intent {
  readonly author: string;
  readonly label: ChangeLabel;
  readonly time: number;
}

/** Begins a change. Its row is written by `finishChange`, when it is known what belongs to it. */
export function beginChange(reader: Reader, intent: Intent): Writer {
  const last = reader.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'change'").pluck().get();
  return {
    prepare: reader.prepare,
    change: {
      id: (typeof last === 'number' ? last : 0) + 1,
      author: intent.author,
      time: intent.time,
      undoes: null,
      label: intent.label,
      revisions: 0,
      digest: createHash('sha256'),
      touched: new Set(),
    },
  };
}

/** Writes the row of the change, unless no record was touched. Returns true when one was. */
export function finishChange(writer: Writer): boolean {
  const { change } = writer;
  if (change.touched.size === 0) return false;
  change.digest.update(leafOf(Buffer.alloc(0), change.author, change.time));
  writer
    .prepare('INSERT INTO change (id, label, author, time, undoes, revisions, digest) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(
      change.id,
      JSON.stringify(change.label),
      change.author,
      change.time,
      change.undoes,
      change.revisions,
      change.digest.digest(),
    );
  return true;
}
