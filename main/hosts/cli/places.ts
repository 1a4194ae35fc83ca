// Where things stand on this machine: what comes with the program, and the library of a user who names none.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Absolute paths. */
export interface Places {
  readonly resources: string;
  /** The folder `node_modules` that holds the fonts of print. */
  readonly modules: string;
  /** The script of the print process. */
  readonly worker: string;
}

/** From `main/hosts/cli` in the project. */
const projectPlaces = (project: string): Places => ({
  resources: join(project, 'resources'),
  modules: join(project, 'node_modules'),
  worker: join(project, 'main/print/typst-worker.ts'),
});

/** A package: the bundles stand beside their resources, the fonts wherever npm has put them. */
function packagePlaces(folder: string): Places {
  const fonts = createRequire(join(folder, 'main.mjs')).resolve('@expo-google-fonts/amiri/package.json');
  return {
    resources: join(folder, 'resources'),
    modules: dirname(dirname(dirname(fonts))),
    worker: join(folder, 'typst-worker.mjs'),
  };
}

/** @param folder the folder of the script that runs: of the sources, or of the bundle */
export const findPlaces = (folder: string): Places =>
  existsSync(join(folder, 'typst-worker.mjs'))
    ? packagePlaces(folder)
    : projectPlaces(dirname(dirname(dirname(folder))));

/** The folder in which programs of this system keep what belongs to the user. */
function dataFolder(environment: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return environment.XDG_DATA_HOME || join(homedir(), '.local', 'share');
}

/** Diwan's own folder in it: preferences, the list of recent libraries, the usual library. */
export const userFolder = (environment: NodeJS.ProcessEnv): string => join(dataFolder(environment), 'diwan');

/** The library of a user who names none: $DIWAN_LIBRARY, else one in the folder for user data. */
export const usualLibrary = (environment: NodeJS.ProcessEnv): string =>
  environment.DIWAN_LIBRARY || join(userFolder(environment), 'library.diwan');
