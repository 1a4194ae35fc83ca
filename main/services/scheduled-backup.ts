// The backup that nobody has to think of: made of a changed library when it is due, before anything is added where it was just opened.
import { backupFolderOf, backupLibrary, listBackups, pruneBackups } from '#main/store/backup.ts';
import { listChanges } from '#main/store/changes.ts';
import { asRefusal } from '#main/store/driver-errors.ts';
import type { Library } from '#main/store/library.ts';
import type { Reader } from '#main/store/session.ts';
import { librarySettings, readSetting } from '#main/store/settings.ts';
import { Refusal } from '#shared/contract/failures.ts';
import type { Progress } from '#shared/contract/request.ts';
import type { Host } from './host.ts';

const hour = 3_600_000;

/** In milliseconds; null: never. */
const intervals = { hour, day: 24 * hour, week: 7 * 24 * hour, never: null } as const;
type Every = keyof typeof intervals;

/** How often this library wants to be backed up. */
export const readSchedule = (reader: Reader): Every =>
  readSetting(reader, 'backup-every', librarySettings['backup-every']) ?? 'day';

/**
 * True when the library holds changes that no backup has, and the newest sound backup is as old as the schedule of the
 * library says. A clock that was set back counts as time that has passed: an unwanted backup does no harm, a missing one does.
 */
export function isBackupDue(library: Pick<Library, 'path' | 'reader'>, now: number): boolean {
  const interval = intervals[readSchedule(library.reader)];
  if (interval === null) return false;
  const last = listChanges(library.reader, 1)[0]?.id ?? 0;
  if (last === 0) return false;
  const newest = listBackups(backupFolderOf(library.path)).find((backup) => backup.problem === null);
  if (newest === undefined) return true;
  return newest.change < last && Math.abs(now - Date.parse(newest.time)) >= interval;
}

/** What a job gives to the work that it waits for. */
interface Waiting {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/**
 * Makes the backup when it is due, and lets go of those that the rule no longer keeps. A large library takes seconds: it is copied
 * at one go, and then verified in slices. A backup that cannot be made is announced and keeps nobody from working.
 * @throws Refusal `cancelled`
 */
export async function backUpWhenDue(
  library: Library,
  host: Pick<Host, 'now' | 'announce'>,
  { signal, progress }: Waiting,
): Promise<void> {
  if (library.readOnly !== null) return;
  const folder = backupFolderOf(library.path);
  const onProgress = ({ done, total }: Omit<Progress, 'step'>): void => progress({ step: 'backup', done, total });
  try {
    if (!isBackupDue(library, host.now())) return;
    onProgress({ done: 0, total: null });
    const made = await backupLibrary(library, folder, 'scheduled', host, { signal, onProgress });
    // By what the backup says of its library, which may have been closed meanwhile.
    pruneBackups(folder, made);
  } catch (reason) {
    const refusal = asRefusal(reason, folder);
    if (!(refusal instanceof Refusal) || refusal.failure.code === 'cancelled') throw refusal;
    host.announce({ name: 'backup.failed', details: { path: folder, failure: refusal.failure } });
  }
}
