// The library as a whole: made, opened, described, checked, backed up, restored.
import { statSync } from 'node:fs';
import { readAuthor, writeAuthor } from '#main/store/author.ts';
import { type Backup, backupFolderOf, backupLibrary, listBackups, pruneBackups } from '#main/store/backup.ts';
import { listChanges } from '#main/store/changes.ts';
import type { Library } from '#main/store/library.ts';
import { latestVersion } from '#main/store/migrations/index.ts';
import { createLibrary, openLibrary, type StoreHost, trueName } from '#main/store/open.ts';
import { rebuildDerived } from '#main/store/rebuild.ts';
import { countByKind, listRecords } from '#main/store/records.ts';
import { restoreLibrary } from '#main/store/restore.ts';
import { salvageLibrary } from '#main/store/salvage.ts';
import { writeSetting } from '#main/store/settings.ts';
import { verifyLibrary } from '#main/store/verify.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Frozen, HandlersOf } from './handlers.ts';
import type { Host } from './host.ts';
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
  create: async ({ file, author }, { desk }) => {
    const made = createLibrary(file, storeHost(desk.host));
    desk.lay(made);
    if (author !== undefined) {
      const label = { act: 'create', kind: null, title: '' } as const;
      made.write({ author, label, time: desk.host.now() }, (writer) => writeAuthor(writer, author));
    }
    return describe(made);
  },

  open: async ({ file, mode }, { desk, signal, progress }) => {
    const opened = openLibrary(file, storeHost(desk.host), { mode });
    desk.lay(opened);
    await backUpWhenDue(opened, desk.host, { signal, progress });
    return describe(opened);
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
    pruneBackups(place, open);
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
    if (desk.findLibrary()?.path === trueName(file)) desk.clear();
    return restoreLibrary(file, backup, storeHost(desk.host));
  },

  salvage: async ({ file, target }, { desk }) => salvageLibrary(file, target, storeHost(desk.host)),
};
