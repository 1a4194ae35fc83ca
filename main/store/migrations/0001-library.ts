// Migration 1: the tables of a library. Order comes from `sequence` and `change.id`, never from a clock or an identifier.
import type { Migration } from './migration.ts';

export const library: Migration = {
  number: 1,
  name: 'library',
  statements: [
    // A change is one undoable act. `digest` is SHA-256 over what its revisions and it say (see leafOf), so that a lost or altered one is found.
    `CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      label TEXT NOT NULL CHECK (json_valid(label)),
      author TEXT NOT NULL,
      time INTEGER NOT NULL,
      undoes INTEGER REFERENCES change (id),
      revisions INTEGER NOT NULL,
      digest BLOB NOT NULL
    ) STRICT`,
    // The present state of every record; a deleted one stays as a row without a body of its own.
    `CREATE TABLE record (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      negotiation INTEGER REFERENCES record (key),
      revision INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      shape INTEGER NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0,
      title TEXT NOT NULL,
      marking TEXT NOT NULL CHECK (json_valid(marking)),
      body TEXT NOT NULL CHECK (json_valid(body)),
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX record_by_kind ON record (kind, deleted, negotiation)',
    // Every state that a record ever had. `encoding` 0: canonical JSON; 1: the same, raw deflate.
    `CREATE TABLE revision (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      record INTEGER NOT NULL REFERENCES record (key) DEFERRABLE INITIALLY DEFERRED,
      revision INTEGER NOT NULL,
      change INTEGER NOT NULL REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED,
      shape INTEGER NOT NULL,
      deleted INTEGER NOT NULL,
      marking TEXT NOT NULL,
      encoding INTEGER NOT NULL,
      body BLOB NOT NULL,
      hash BLOB NOT NULL,
      author TEXT NOT NULL,
      time INTEGER NOT NULL,
      UNIQUE (record, revision)
    ) STRICT`,
    'CREATE INDEX revision_by_change ON revision (change)',
    // A section of rich text, kept once however many revisions hold it. Its name is the SHA-256 of its canonical JSON.
    `CREATE TABLE part (
      hash BLOB PRIMARY KEY,
      encoding INTEGER NOT NULL,
      body BLOB NOT NULL
    ) STRICT, WITHOUT ROWID`,
    // Who points to whom, now. Derived from the bodies of current records; verified and rebuilt from them.
    `CREATE TABLE link (
      source INTEGER NOT NULL REFERENCES record (key) DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL,
      position INTEGER NOT NULL,
      target INTEGER NOT NULL REFERENCES record (key) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (source, role, position, target)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX link_by_target ON link (target, role)',
    // What is being typed, before it becomes a revision. One per record; not a part of history.
    `CREATE TABLE draft (
      record TEXT PRIMARY KEY,
      base INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      author TEXT NOT NULL,
      time INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    // Attachments by the SHA-256 of their bytes, in chunks, so that none has to be held in memory whole.
    `CREATE TABLE blob (
      hash TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      media_type TEXT NOT NULL,
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE blob_chunk (
      hash TEXT NOT NULL REFERENCES blob (hash) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (hash, position)
    ) STRICT`,
    `CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID`,
    // What was purged for good: no content, only the leaf (see leafOf) that the digest of its change needs to be checked again.
    `CREATE TABLE purged (
      sequence INTEGER PRIMARY KEY,
      change INTEGER NOT NULL REFERENCES change (id),
      hash BLOB NOT NULL,
      purge INTEGER NOT NULL
    ) STRICT`,
    // Holds the key of a record only inside the transaction that purges it: the one key to the append-only tables.
    'CREATE TABLE purging (record INTEGER PRIMARY KEY) STRICT',
    // Columns: words as written, words folded, and words without their leading Arabic clitics (only where that changes them).
    `CREATE VIRTUAL TABLE search USING fts5 (
      exact, folded, stripped,
      content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
    )`,
    "INSERT INTO search (search, rank) VALUES ('rank', 'bm25(1000.0, 1.0, 0.01)')",
    "INSERT INTO search (search, rank) VALUES ('secure-delete', 1)",
    // Merging is done at rest (see tidy), never inside a save.
    "INSERT INTO search (search, rank) VALUES ('automerge', 0)",
    "INSERT INTO search (search, rank) VALUES ('crisismerge', 64)",
    // How many bytes of words a transaction gathers before it writes a piece of the index: an import then leaves few pieces to merge.
    "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)",
    // A purge may blank the label of a change that touched the record, for its title stands there; nothing else of it.
    `CREATE TRIGGER change_is_append_only_update BEFORE UPDATE ON change
      WHEN NOT (
        EXISTS (
          SELECT 1 FROM purging JOIN revision ON revision.record = purging.record WHERE revision.change = OLD.id
        )
        AND (NEW.id, NEW.author, NEW.time, NEW.revisions, NEW.digest) = (OLD.id, OLD.author, OLD.time, OLD.revisions, OLD.digest)
        AND NEW.undoes IS OLD.undoes
      )
      BEGIN SELECT RAISE(ABORT, 'history is append-only'); END`,
    `CREATE TRIGGER change_is_append_only_delete BEFORE DELETE ON change
      BEGIN SELECT RAISE(ABORT, 'history is append-only'); END`,
    `CREATE TRIGGER revision_is_append_only_update BEFORE UPDATE ON revision
      BEGIN SELECT RAISE(ABORT, 'history is append-only'); END`,
    `CREATE TRIGGER revision_is_append_only_delete BEFORE DELETE ON revision
      WHEN NOT EXISTS (SELECT 1 FROM purging WHERE record = OLD.record)
      BEGIN SELECT RAISE(ABORT, 'history is append-only'); END`,
  ],
};
