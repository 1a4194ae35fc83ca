// The program itself: what it is, how it shall look, which libraries it has seen.
import { existsSync } from 'node:fs';
import type { HandlersOf } from './handlers.ts';
import { changePreferences, readPreferences } from './preferences.ts';
import { programVersion } from './program-version.ts';
import { forgetLibrary, libraryName, readRecent } from './recent-libraries.ts';

export const program: HandlersOf<'program'> = {
  describe: async (_, { desk }) => {
    const { desktop } = desk.host;
    return {
      version: programVersion,
      host: desktop.kind,
      dialogs: desktop.chooseFile !== null,
      today: desk.today(),
      preferences: readPreferences(desktop.preferences),
      recent: readRecent(desktop.recent).map(({ file, opened }) => ({
        file,
        name: libraryName(file),
        opened,
        exists: existsSync(file),
      })),
      folder: desktop.folder,
      library: desk.findLibrary()?.path ?? null,
      failedOpening: desk.findFailedOpening(),
    };
  },

  prefer: async (changed, { desk }) => {
    const { desktop, announce } = desk.host;
    const preferences = changePreferences(readPreferences(desktop.preferences), changed);
    desktop.preferences.write(preferences);
    announce({ name: 'program.preferred', details: { preferences } });
    return preferences;
  },

  forget: async ({ file }, { desk }) => {
    forgetLibrary(desk.host, file);
    return null;
  },
};
