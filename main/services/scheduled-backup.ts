// The backup that nobody has to think of: one a day, made when a changed library is opened for writing, before anything is added.
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
 * True when the library holds changes that no backup has, and the newest sound backup is a day old or more. A clock that was
 * set back counts as a day: an unwanted backup does no harm, a missing one does.
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
    await backupLibrary(library, folder, 'scheduled', host, { signal, onProgress });
    pruneBackups(folder, library);
  } catch (reason) {
    const refusal = asRefusal(reason, folder);
    if (!(refusal instanceof Refusal) || refusal.failure.code === 'cancelled') throw refusal;
    host.announce({ name: 'backup.failed', details: { path: folder, failure: refusal.failure } });
  }
}
