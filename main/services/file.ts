// Files of this machine, for a window that cannot see them itself: chosen, listed, and printed documents handed over.
import { resolve } from 'node:path';
import { refuse } from '#shared/contract/failures.ts';
import { writeWhole } from './files.ts';
import { listFolder } from './folder.ts';
import type { HandlersOf } from './handlers.ts';

export const file: HandlersOf<'file'> = {
  choose: async ({ purpose, name }, { desk }) => {
    const { chooseFile } = desk.host.desktop;
    if (chooseFile === null) return refuse('no-dialogs', {});
    return { file: await chooseFile({ purpose, name }) };
  },

  list: async ({ folder, purpose }, { desk }) => {
    const offered = desk.host.desktop.folder;
    return listFolder(folder === null ? offered : resolve(offered, folder), purpose);
  },

  read: async ({ kept, offset, length }, { desk }) => {
    const bytes = desk.kept.get(kept);
    return { bytes: Buffer.from(bytes.subarray(offset, offset + length)).toString('base64'), size: bytes.length };
  },

  save: async ({ kept, file: place }, { desk }) => {
    const bytes = desk.kept.get(kept);
    await writeWhole(place, bytes);
    return { file: place, size: bytes.length };
  },

  drop: async ({ kept }, { desk }) => {
    desk.kept.drop(kept);
    return null;
  },
};
