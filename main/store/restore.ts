// Restoring a backup: what stands in its place is put aside, never destroyed, and nothing is touched before the backup has proved sound.
import { randomUUID } from 'node:crypto';
import { chmodSync, constants, copyFileSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { latestVersion } from '#main/store/migrations/index.ts';
import { refuse } from '#shared/contract/failures.ts';
import { backupFolderOf, listBackups, type Place, verifyBackup } from './backup.ts';
import { connect } from './connection.ts';
import { asRefusal } from './driver-errors.ts';
import { makeAside, moveTrio, removeTrio, replaceFile } from './durable-files.ts';
import { readHeader } from './header.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { type StoreHost, trueName } from './open.ts';

export interface Restored {
  /** Where the library now stands. */
  readonly file: string;
  /** The folder in which the former library and its companions were put aside, or null when there was none. */
  readonly aside: string | null;
}

/** One more than any generation known of this library, so that its new backups come before those of the life it left. */
function nextGeneration(place: Place, folders: readonly string[]): number {
  const known = folders
    .flatMap((folder) => listBackups(folder))
    .filter((backup) => backup.library === place.library)
    .map((backup) => backup.generation);
  return Math.max(place.generation, ...known) + 1;
}

function markGeneration(path: string, generation: number): void {
  const connection = connect(path, 'write');
  try {
    migrate(connection);
    connection
      .prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('generation', ?)")
      .run(JSON.stringify(generation));
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}

function refuseUnusable(backup: string): void {
  const header = readHeader(backup);
  if (header.state === 'missing') refuse('missing-file', { path: backup });
  if (header.state === 'library' && header.version > latestVersion)
    refuse('read-only', { path: backup, reason: 'newer' });
}

/**
 * For whoever must close the library first, and would not close it for a backup that is of no use.
 * @throws Refusal as `restoreLibrary` does for the backup
 */
export function requireRestorable(backup: string): void {
  refuseUnusable(backup);
  verifyBackup(backup);
}

const somethingAt = (path: string): boolean => [path, `${path}-wal`, `${path}-shm`].some((file) => existsSync(file));

/**
 * Puts the backup in the place of the library at `path`. The library must be closed here; its lock keeps others away.
 * @throws Refusal `damaged` (the backup; nothing was touched), `missing-file`, `empty-file`, `not-a-library`, `held`,
 * `read-only` when a newer program wrote the backup, `disk-full`, `no-permission`, `file-trouble`
 */
export function restoreLibrary(path: string, backup: string, host: StoreHost): Restored {
  const real = trueName(path);
  const lock = takeLock(real, host.holder);
  const unfinished = `${real}.${randomUUID()}.new`;
  try {
    refuseUnusable(backup);
    copyFileSync(backup, unfinished, constants.COPYFILE_EXCL);
    chmodSync(unfinished, 0o600);
    const place = verifyBackup(unfinished);
    markGeneration(unfinished, nextGeneration(place, [dirname(backup), backupFolderOf(real)]));
    const aside = somethingAt(real) ? makeAside(real, 'replaced') : null;
    if (aside !== null) moveTrio(real, aside);
    try {
      replaceFile(unfinished, real);
    } catch (reason) {
      if (aside !== null && !existsSync(real)) moveTrio(join(aside, basename(real)), dirname(real));
      throw reason;
    }
    return { file: real, aside };
  } catch (reason) {
    throw asRefusal(reason, backup);
  } finally {
    removeTrio(unfinished);
    lock.release();
  }
}
