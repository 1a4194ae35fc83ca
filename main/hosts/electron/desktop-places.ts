// Where the parts of the desktop program stand: beside the bundles in a package, in the project otherwise.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Absolute. */
export interface DesktopPlaces {
  readonly packed: boolean;
  readonly window: string;
  readonly preload: string;
  readonly engine: string;
  readonly worker: string;
  /** What the system must open as files: outside the archive. */
  readonly resources: string;
  readonly modules: string;
  readonly sample: string | null;
}

/** Native code sees no file inside an archive: what it reads lies beside it. */
export const unpacked = (path: string): string => path.replace(/\bapp\.asar(?=$|[\\/])/, 'app.asar.unpacked');

/** @param folder of the bundles */
export function findDesktopPlaces(folder: string): DesktopPlaces {
  const packed = existsSync(join(folder, 'window', 'index.html'));
  const project = dirname(dirname(folder));
  const outside = packed ? unpacked(folder) : project;
  return {
    packed,
    window: packed ? join(folder, 'window') : join(project, 'out', 'window'),
    preload: join(folder, 'preload.cjs'),
    engine: join(folder, 'engine.mjs'),
    worker: join(folder, 'print-process.mjs'),
    resources: join(outside, 'resources'),
    modules: join(outside, 'node_modules'),
    // In the project the sample stands where `npm start` in the browser has it too.
    sample: packed ? null : join(project, 'out', 'sample.diwan'),
  };
}
