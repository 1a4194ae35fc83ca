// The library as a whole: made, opened, described, checked, backed up, restored.
import { existsSync, statSync } from 'node:fs';
import { readAuthor, writeAuthor } from '#main/store/author.ts';
import { type Backup, backupFolderOf, backupLibrary, listBackups, pruneBackups } from '#main/store/backup.ts';
import { listChanges } from '#main/store/changes.ts';
import type { Library } from '#main/store/library.ts';
import { latestVersion } from '#main/store/migrations/index.ts';
import { createLibrary, openLibrary, type StoreHost, trueName } from '#main/store/open.ts';
import { rebuildDerived } from '#main/store/rebuild.ts';
import { countByKind, listRecords } from '#main/store/records.ts';
import { requireRestorable, restoreLibrary } from '#main/store/restore.ts';
import { salvageLibrary } from '#main/store/salvage.ts';
import { writeSetting } from '#main/store/settings.ts';
import { verifyLibrary } from '#main/store/verify.ts';
import { createRecord } from '#main/store/writing.ts';
import { Refusal } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { usualRecords } from '#shared/records/usual-records.ts';
import { announceChange } from './announce-change.ts';
import type { Desk } from './desk.ts';
import type { Frozen, HandlersOf } from './handlers.ts';
import type { Host } from './host.ts';
import { rememberLibrary } from './recent-libraries.ts';
import { backUpWhenDue, readSchedule } from './scheduled-backup.ts';

const storeHost = (host: Host): StoreHost => ({
  now: host.now,
  holder: { program: host.program, process: host.processId, since: new Date(host.now()).toISOString() },
});

function describe({ reader, path, readOnly }: Library): Frozen<OutputOf<'library.describe'>> {
  const negotiations = listRecords(reader, { kind: 'negotiation', limit: 1_000 }).records;
  return {
    path,
    readOnly,
    version: latestVersion,
    records: countByKind(reader),
    negotiations: negotiations.map(({ id, title }) => ({ id, title })),
    changes: listChanges(reader, 1)[0]?.id ?? 0,
    size: statSync(path).size,
    author: readAuthor(reader),
  };
}

/** Whether nothing has to be done to have `file` open as it is wanted: a second window may ask for what the first has opened. */
const isOpenAs = ({ path, readOnly }: Library, file: string, mode: 'write' | 'read' | 'write-or-read'): boolean =>
  path === nameWhereItStands(file) && (mode === 'read' ? readOnly !== null : readOnly === null);

/** Null where nothing stands. */
const nameWhereItStands = (file: string): string | null => (existsSync(file) ? trueName(file) : null);

/** Back on the desk after a restoration that could not be done. */
function layAgain(desk: Desk, file: string, mode: 'write' | 'read'): void {
  try {
    desk.lay(openLibrary(file, storeHost(desk.host), { mode }));
  } catch (reason) {
    // The library stays closed, as every window has been told; why it could not be restored is what the user must hear.
    desk.host.reportFault(desk.newId().slice(-12), reason);
  }
}

/** @throws what the store throws, noted so that every window can say it, also one that is opened later */
function openOrNote(desk: Desk, file: string, mode: 'write' | 'read' | 'write-or-read'): Library {
  try {
    return openLibrary(file, storeHost(desk.host), { mode });
  } catch (reason) {
    if (reason instanceof Refusal) desk.noteFailedOpening({ file, failure: reason.failure });
    throw reason;
  }
}

/** One change, which can be undone like any other. @param author the program where nobody has said a name yet */
function beginAsUsual(desk: Desk, made: Library, author: string): void {
  const [scheme, ...audiences] = usualRecords();
  if (scheme === undefined) return;
  const label = { act: 'create', kind: null, title: '' } as const;
  const { change } = made.write({ author, label, time: desk.host.now() }, (writer) => {
    const { kind, title } = createRecord(writer, { ...scheme, negotiation: null });
    writer.change.label = { act: 'create', kind, title };
    for (const audience of audiences) createRecord(writer, { ...audience, negotiation: null });
  });
  announceChange(desk.host, change);
}

const shown = ({ path, name, kind, change, sequence, time, size, problem }: Backup) => ({
  path,
  name,
  kind,
  change,
  sequence,
  time,
  size,
  problem,
});

export const library: HandlersOf<'library'> = {
  create: async ({ file, author, begin }, { desk }) => {
    const made = createLibrary(file, storeHost(desk.host));
    rememberLibrary(desk, made.path);
    desk.lay(made);
    if (author !== undefined) {
      const label = { act: 'create', kind: null, title: '' } as const;
      made.write({ author, label, time: desk.host.now() }, (writer) => writeAuthor(writer, author));
    }
    if (begin === 'usual') beginAsUsual(desk, made, author ?? 'Diwan');
    return describe(made);
  },

  open: async ({ file, mode }, { desk, signal, progress }) => {
    const standing = desk.findLibrary();
    if (standing !== null && isOpenAs(standing, file, mode)) return describe(standing);
    const opened = openOrNote(desk, file, mode);
    rememberLibrary(desk, opened.path);
    desk.lay(opened);
    await backUpWhenDue(opened, desk.host, { signal, progress });
    // Another window may have closed it meanwhile.
    return describe(desk.library());
  },

  close: async (_, { desk }) => {
    desk.clear();
    return null;
  },

  describe: (_, _reader, desk) => describe(desk.library()),

  verify: (_, { desk, signal, progress }) => verifyLibrary(desk.library(), { signal, onProgress: progress }),

  rebuild: async (_, { desk, signal, progress }) => {
    await rebuildDerived(desk.library(), { signal, onProgress: progress, time: desk.host.now() });
    return null;
  },

  backup: async ({ folder }, { desk }) => {
    const open = desk.library();
    const place = folder ?? backupFolderOf(open.path);
    const made = await backupLibrary(open, place, 'manual', desk.host);
    pruneBackups(place, made);
    return shown(made);
  },

  backupsOf: async ({ file }) => listBackups(backupFolderOf(trueName(file))).map(shown),

  schedule: (_, reader) => ({ every: readSchedule(reader) }),

  reschedule: ({ every }, writer, { host }) => {
    writeSetting(writer, 'backup-every', every);
    host.announce({ name: 'setting.changed', details: { setting: 'schedule' } });
    return { every };
  },

  backups: ({ folder }, _reader, desk) => listBackups(folder ?? backupFolderOf(desk.library().path)).map(shown),

  restore: async ({ file, backup }, { desk }) => {
    const host = storeHost(desk.host);
    const open = desk.findLibrary();
    if (open?.path !== trueName(file)) return restoreLibrary(file, backup, host);
    requireRestorable(backup);
    const mode = open.readOnly === null ? 'write' : 'read';
    desk.clear();
    try {
      return restoreLibrary(file, backup, host);
    } catch (reason) {
      layAgain(desk, file, mode);
      throw reason;
    }
  },

  salvage: async ({ file, target }, { desk }) => salvageLibrary(file, target, storeHost(desk.host)),
};
