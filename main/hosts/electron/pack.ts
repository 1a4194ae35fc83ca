// Packs the staged desktop program with electron-builder. It fetches nothing: Electron is given as a folder that is there.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { stageDesktop } from './stage.ts';

const project = join(import.meta.dirname, '../../..');

export interface PackOptions {
  /** A folder as Electron's own release has it. */
  readonly electron: string;
  readonly into: string;
  /** The staged program; made here when left out. */
  readonly staged?: string;
  /** `dir`: a folder and no installer. */
  readonly target: 'dir' | 'installers';
}

const platforms: Readonly<Partial<Record<NodeJS.Platform, Platform>>> = {
  linux: Platform.LINUX,
  darwin: Platform.MAC,
  win32: Platform.WINDOWS,
};

export async function packDesktop({ electron, into, staged, target }: PackOptions): Promise<void> {
  const app = staged ?? (await stageDesktop(join(project, 'out/desktop-app'), process));
  const platform = platforms[process.platform];
  if (platform === undefined) throw new Error(`There is no desktop program for ${process.platform}`);
  await build({
    projectDir: project,
    targets: platform.createTarget(target === 'dir' ? ['dir'] : null),
    publish: 'never',
    config: {
      extends: join(project, 'electron-builder.yml'),
      electronDist: electron,
      // Electron's own program for a folder without one: ours is the only one that is loaded.
      afterPack: ({ packager, appOutDir }) => {
        rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
      },
      directories: { app, output: into, buildResources: join(project, 'resources/icons') },
    },
  });
}

if (import.meta.main) {
  const options = { electron: { type: 'string' }, into: { type: 'string' }, staged: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  const {
    electron = join(project, 'node_modules/electron/dist'),
    into = join(project, 'out/desktop'),
    staged,
  } = values;
  await packDesktop({ electron, into, target: 'dir', ...(staged === undefined ? {} : { staged }) });
}
