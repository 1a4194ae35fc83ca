// Backups: whole copies of a library, each verified before it gets its name, ordered by the counter inside them.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refuse } from '#shared/contract/failures.ts';
import type { Connection } from './connection.ts';
import { asRefusal } from './driver-errors.ts';
import { makePrivate, removeTrio, syncFile, syncFolder } from './durable-files.ts';
import type { Verification } from './findings.ts';
import { readHeader } from './header.ts';
import type { Library } from './library.ts';
import { connectForReading } from './reading.ts';
import { type Reader, readerOf } from './session.ts';
import { librarySettings, readSetting } from './settings.ts';
import { type VerifyOptions, verifyFile, verifyNow } from './verify.ts';

export const backupKinds = ['manual', 'scheduled', 'before-migration'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** Where a backup stands in the life of its library. */
export interface Place {
  /** Null in a library that had no tables yet. */
  readonly library: string | null;
  readonly generation: number;
  /** The last change and the last revision in it: the counter that orders backups of one generation. */
  readonly change: number;
  readonly sequence: number;
}

export interface Backup extends Place {
  readonly path: string;
  readonly name: string;
  readonly kind: BackupKind;
  /** ISO 8601 in UTC, from the clock of its day: for display only, never for order. */
  readonly time: string;
  /** In bytes. */
  readonly size: number;
  /** Why it cannot be used, or null. */
  readonly problem: string | null;
}

const ending = '.diwan-backup';
const namePattern = /-c(\d+)-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-(\d+)-(manual|scheduled|before-migration)$/;

/** Where backups of a library go unless somebody chose another folder. */
export const backupFolderOf = (path: string): string => `${path}-backups`;

const hasTables = (reader: Reader): boolean =>
  reader.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'revision'").get() !== undefined;

/** Where a library, or a backup, stands now. */
export function placeOf(reader: Reader): Place {
  if (!hasTables(reader)) return { library: null, generation: 0, change: 0, sequence: 0 };
  const last = reader.prepare('SELECT (SELECT max(id) FROM change), (SELECT max(sequence) FROM revision)').raw().get();
  const [change, sequence] = last as readonly (number | null)[];
  return {
    library: readSetting(reader, 'library-id', librarySettings['library-id']),
    generation: readSetting(reader, 'generation', librarySettings.generation) ?? 0,
    change: change ?? 0,
    sequence: sequence ?? 0,
  };
}

function readBackup<T>(path: string, read: (reader: Reader) => T): T {
  const header = readHeader(path);
  if (header.state === 'missing') return refuse('missing-file', { path });
  if (header.state === 'empty') return refuse('empty-file', { path });
  if (header.state === 'foreign') return refuse('not-a-library', { path });
  if (header.cutShort) return refuse('damaged', { path, detail: 'the file is shorter than it should be', copy: null });
  let connection: Connection | null = null;
  try {
    connection = connectForReading(path);
    return read(readerOf(connection));
  } catch (reason) {
    throw asRefusal(reason, path);
  } finally {
    connection?.close();
  }
}

function requireSound(path: string, { problems: [problem] }: Verification): void {
  if (problem !== undefined) refuse('damaged', { path, detail: problem.sentence, copy: null });
}

/**
 * Reads a backup wholly and checks every hash in it.
 * @throws Refusal `damaged` naming the first problem; `missing-file`, `empty-file`, `not-a-library`
 */
export function verifyBackup(path: string): Place {
  return readBackup(path, (reader) => {
    requireSound(path, verifyNow(reader));
    return placeOf(reader);
  });
}

const two = (value: number): string => String(value).padStart(2, '0');

function nameOf(path: string, place: Place, kind: BackupKind, time: number, twin: number): string {
  const date = new Date(time);
  const day = `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
  const clock = `${two(date.getUTCHours())}${two(date.getUTCMinutes())}${two(date.getUTCSeconds())}`;
  const counter = String(place.change).padStart(8, '0');
  return `${basename(path)}-c${counter}-${day}T${clock}Z-${twin}-${kind}${ending}`;
}

interface Unfinished {
  readonly folder: string;
  readonly file: string;
}

/** A whole copy of what is committed now, under a passing name. */
function copyInto(folder: string, connection: Pick<Reader, 'prepare'>): Unfinished {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${randomUUID()}.unfinished`);
  try {
    makePrivate(file);
    connection.prepare('VACUUM INTO ?').run(file);
    syncFile(file);
    return { folder, file };
  } catch (reason) {
    removeTrio(file);
    throw asRefusal(reason, folder);
  }
}

/** Gives a verified copy its name. */
function finish({ folder, file }: Unfinished, path: string, kind: BackupKind, now: number): Backup {
  const place = readBackup(file, placeOf);
  for (let twin = 1; ; twin += 1) {
    const finished = join(folder, nameOf(path, place, kind, now, twin));
    if (existsSync(finished)) continue;
    renameSync(file, finished);
    syncFolder(folder);
    return describe(finished) ?? refuse('missing-file', { path: finished });
  }
}

/**
 * Writes a backup into `folder`, reads it again and verifies it in slices; only then does it get its name.
 * @throws Refusal `disk-full`, `no-permission`, `file-trouble`; `cancelled`; `damaged` when the copy does not verify. No backup is
 * left then.
 */
export async function backupLibrary(
  library: Pick<Library, 'path' | 'reader'>,
  folder: string,
  kind: BackupKind,
  host: { readonly now: () => number },
  options: VerifyOptions = { signal: new AbortController().signal },
): Promise<Backup> {
  const unfinished = copyInto(folder, library.reader);
  try {
    requireSound(unfinished.file, await verifyFile(unfinished.file, options));
    return finish(unfinished, library.path, kind, host.now());
  } catch (reason) {
    throw asRefusal(reason, folder);
  } finally {
    removeTrio(unfinished.file);
  }
}

/** The backup that stands before every migration; without it nothing is migrated. */
export function backUpBeforeMigration(
  connection: Connection,
  path: string,
  host: { readonly now: () => number },
): Backup {
  const folder = backupFolderOf(path);
  const unfinished = copyInto(folder, readerOf(connection));
  try {
    verifyBackup(unfinished.file);
    return finish(unfinished, path, 'before-migration', host.now());
  } catch (reason) {
    throw asRefusal(reason, folder);
  } finally {
    removeTrio(unfinished.file);
  }
}

function describe(path: string): Backup | null {
  const name = basename(path, ending);
  const match = namePattern.exec(name);
  if (match === null) return null;
  const [, , year, month, day, hour, minute, second, , kind] = match;
  const known = {
    path,
    name,
    kind: kind as BackupKind,
    time: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
    size: statSync(path).size,
  };
  try {
    return { ...known, ...readBackup(path, placeOf), problem: null };
  } catch (reason) {
    // A list must not fail for one bad file; the file is shown with what is wrong with it.
    const problem = reason instanceof Error ? reason.message : String(reason);
    return { ...known, library: null, generation: -1, change: Number(match[1]), sequence: 0, problem };
  }
}

const newestFirst = (one: Backup, other: Backup): number =>
  other.generation - one.generation ||
  other.change - one.change ||
  other.sequence - one.sequence ||
  other.name.localeCompare(one.name, 'en', { numeric: true });

/** The backups in a folder, newest first by the counter inside them; those that cannot be read come last, with the reason. */
export function listBackups(folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  return files
    .map((name) => describe(join(folder, name)))
    .filter((backup) => backup !== null)
    .sort(newestFirst);
}

/** The newest backup that verifies now, or null. */
export function findSoundBackup(backups: readonly Backup[]): Backup | null {
  return (
    backups.find((backup) => {
      if (backup.problem !== null) return false;
      try {
        verifyBackup(backup.path);
        return true;
      } catch {
        // Not this one: an older one may be sound, and the caller is told when none is.
        return false;
      }
    }) ?? null
  );
}

const keptLast = 10;
const keptDays = 14;

/** Paths of the backups that the rule keeps: the last ten, one for each of the last fourteen days that have one, all before migrations. */
function keptByRule(backups: readonly Backup[]): ReadonlySet<string> {
  const days = new Map<string, string>();
  for (const { time, path } of backups) {
    const day = time.slice(0, 10);
    if (!days.has(day)) days.set(day, path);
  }
  // Days as they come in the order of the counter: a clock that jumped cannot age a backup.
  const daily = [...days.values()].slice(0, keptDays);
  const migrations = backups.filter((backup) => backup.kind === 'before-migration').map((backup) => backup.path);
  return new Set([...backups.slice(0, keptLast).map((backup) => backup.path), ...daily, ...migrations]);
}

/**
 * Removes the backups of one library that the rule does not keep, and never the newest one that verifies. Backups of other
 * libraries, and files that cannot be read, are left alone.
 * @returns the names of those removed
 */
export function pruneBackups(folder: string, { library: id }: Pick<Place, 'library'>): readonly string[] {
  const backups = listBackups(folder).filter((backup) => backup.problem === null && backup.library === id);
  const kept = keptByRule(backups);
  const doomed = backups.filter((backup) => !kept.has(backup.path));
  if (doomed.length === 0) return [];
  const sound = findSoundBackup(backups);
  if (sound === null) return [];
  const removed = doomed.filter((backup) => backup.path !== sound.path);
  for (const { path } of removed) rmSync(path);
  syncFolder(folder);
  return removed.map((backup) => backup.name);
}

/** Names of the backups that hold the record `id`, in any state. */
export const listBackupsWith = (backups: readonly Backup[], id: string): readonly string[] =>
  backups
    .filter((backup) =>
      backup.problem !== null
        ? true
        : readBackup(
            backup.path,
            (reader) => hasTables(reader) && reader.prepare('SELECT 1 FROM record WHERE id = ?').get(id) !== undefined,
          ),
    )
    .map((backup) => backup.name);
