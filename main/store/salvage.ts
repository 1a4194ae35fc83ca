// Salvage: what can still be read of a damaged library, row by row from a copy, in a new library that is only for reading.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refuse } from '#shared/contract/failures.ts';
import { type Connection, connect } from './connection.ts';
import { asRefusal } from './driver-errors.ts';
import { copyTrio, removeTrio, replaceFile } from './durable-files.ts';
import { libraryOver } from './library.ts';
import { describeHolder } from './lock.ts';
import { migrate } from './migrate.ts';
import type { StoreHost } from './open.ts';
import { isOpenHere } from './open-here.ts';
import { connectForReading } from './reading.ts';
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

function fill(path: string, damaged: Connection, source: string, host: StoreHost): Omit<Salvaged, 'file'> {
  const connection = connect(path, 'write');
  const library = libraryOver(path, connection, null, () => {});
  try {
    migrate(connection);
    const intent = { author: '', time: host.now(), label: { act: 'import', kind: null, title: '' } as const };
    const { value } = library.write(intent, (writer) => {
      const saved = salvageRows(readerOf(damaged), writer);
      writeSetting(writer, 'library-id', randomUUID());
      writeSetting(writer, 'created', new Date(host.now()).toISOString());
      writeSetting(writer, 'salvaged', source);
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
 * @throws Refusal `held` when this program has it open; `exists` when something stands at `target`; `missing-file`; `not-a-library` when nothing of it can be read;
 * `disk-full`, `no-permission`, `file-trouble`
 */
export function salvageLibrary(path: string, target: string, host: StoreHost): Salvaged {
  if (!existsSync(path)) refuse('missing-file', { path });
  if (isOpenHere(realpathSync(path))) refuse('held', { path, holder: describeHolder(realpathSync(path)) });
  if (existsSync(target)) refuse('exists', { path: target });
  const folder = join(dirname(target), `${basename(target)}.${randomUUID()}.salvage`);
  const unfinished = `${target}.${randomUUID()}.new`;
  let damaged: Connection | null = null;
  try {
    mkdirSync(folder);
    copyTrio(path, folder);
    damaged = connectForReading(join(folder, basename(path)));
    // Pages that do not hold together are what is read here: their checks would hide the rows that can still be had.
    damaged.pragma('cell_size_check = OFF');
    const saved = fill(unfinished, damaged, basename(path), host);
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
