// Salvage: what can still be read of a damaged library, row by row from a copy, in a new library that is only for reading.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { refuse } from '#shared/contract/failures.ts';
import { connect } from './connection.ts';
import { asRefusal } from './driver-errors.ts';
import { copyTrio, makePrivate, removeTrio, replaceFile } from './durable-files.ts';
import { readHeader } from './header.ts';
import { libraryOver } from './library.ts';
import { describeHolder } from './lock.ts';
import { migrate } from './migrate.ts';
import type { StoreHost } from './open.ts';
import { isOpenHere } from './open-here.ts';
import { salvageRows } from './salvage-rows.ts';
import { readerOf } from './session.ts';
import { writeSetting } from './settings.ts';
import { refreshDerivedSchema } from './views.ts';

export interface Salvaged {
  readonly file: string;
  readonly records: number;
  readonly revisions: number;
  /** A sentence for each thing that could not be saved. */
  readonly lost: readonly string[];
}

/** The copy of the damaged file, its log taken into it. Nothing is asked of it here, for its very schema may be lost. */
function openDamaged(copy: string): Database.Database {
  const settle = new Database(copy);
  try {
    settle.pragma('schema_version');
  } catch {
    // A log or header that cannot be read leaves the file as it is, which is what is read then.
  } finally {
    settle.close();
  }
  const damaged = new Database(copy);
  damaged.pragma('trusted_schema = OFF');
  // Pages that do not hold together are what is read here: their checks would hide the rows that can still be had.
  damaged.pragma('cell_size_check = OFF');
  return damaged;
}

interface Copy {
  readonly connection: Database.Database;
  readonly path: string;
}

function isEmptyLibrary(damaged: Database.Database): boolean {
  try {
    return damaged.prepare('SELECT count(*) FROM revision').pluck().get() === 0;
  } catch {
    // What cannot be counted is not known to be empty.
    return false;
  }
}

function refuseUnreadable(path: string): never {
  const { state } = readHeader(path);
  if (state === 'empty') refuse('empty-file', { path });
  if (state === 'foreign') refuse('not-a-library', { path });
  return refuse('damaged', { path, detail: 'nothing of it can be read', copy: null });
}

function fill(path: string, damaged: Copy, source: string, host: StoreHost): Omit<Salvaged, 'file'> {
  makePrivate(path);
  const connection = connect(path, 'write');
  const library = libraryOver(path, connection, null, () => {});
  try {
    migrate(connection);
    const intent = { author: '', time: host.now(), label: { act: 'import', kind: null, title: '' } as const };
    const { value } = library.write(intent, (writer) => {
      const saved = salvageRows({ reader: readerOf(damaged.connection), path: damaged.path, whole: writer }, writer);
      if (saved.revisions === 0 && !isEmptyLibrary(damaged.connection)) refuseUnreadable(source);
      writeSetting(writer, 'library-id', randomUUID());
      writeSetting(writer, 'created', new Date(host.now()).toISOString());
      writeSetting(writer, 'salvaged', basename(source));
      return saved;
    });
    refreshDerivedSchema(connection);
    return value;
  } finally {
    library.close();
  }
}

/**
 * Reads what can be read of the library at `path` into a new one at `target`, which opens for reading only. The damaged file is
 * copied first and never opened itself.
 * @throws Refusal `held` when this program has it open; `exists` when something stands at `target`; `missing-file`; `damaged`,
 * `not-a-library` or `empty-file` when nothing of it can be read; `disk-full`, `no-permission`, `file-trouble`
 */
export function salvageLibrary(path: string, target: string, host: StoreHost): Salvaged {
  if (!existsSync(path)) refuse('missing-file', { path });
  if (isOpenHere(realpathSync(path))) refuse('held', { path, holder: describeHolder(realpathSync(path)) });
  if (existsSync(target)) refuse('exists', { path: target });
  const folder = join(dirname(target), `${basename(target)}.${randomUUID()}.salvage`);
  const unfinished = `${target}.${randomUUID()}.new`;
  let damaged: Database.Database | null = null;
  try {
    mkdirSync(folder);
    copyTrio(path, folder);
    const copy = join(folder, basename(path));
    damaged = openDamaged(copy);
    const saved = fill(unfinished, { connection: damaged, path: copy }, path, host);
    replaceFile(unfinished, target);
    return { file: target, ...saved };
  } catch (reason) {
    throw asRefusal(reason, path);
  } finally {
    damaged?.close();
    rmSync(folder, { recursive: true, force: true });
    removeTrio(unfinished);
  }
}
