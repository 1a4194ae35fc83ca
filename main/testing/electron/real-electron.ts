// The desktop program on Electron itself, where its program is on this machine: the same checks by the same driver.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { installedElectron } from '#main/hosts/find-electron.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { type Desktop, type DesktopOptions, type Inside, prepare } from './desktop.ts';

/** The program that DIWAN_ELECTRON names, or that of the package; null where there is none. */
export const realElectron = (): string | null =>
  process.env.DIWAN_ELECTRON || installedElectron(join(projectRoot, 'node_modules/electron'), process.env);

/** Chromium refuses to be sandboxed where it is started by root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const environment = (folder: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  XDG_DATA_HOME: join(folder, 'data'),
  XDG_DOCUMENTS_DIR: join(folder, 'documents'),
});

function watch(app: ElectronApplication): string[] {
  const faults: string[] = [];
  app.on('window', (page) => {
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(?:app:\/\/diwan\/|blob:|data:)/.test(request.url())) faults.push(`let out: ${request.url()}`);
    });
  });
  return faults;
}

export async function startOnElectron(program: string, options: DesktopOptions): Promise<Desktop> {
  const folder = prepare(options);
  const { bundles, words = [], languages = 'en-GB' } = options;
  const app = await _electron.launch({
    executablePath: program,
    args: [...asRoot, `--lang=${languages}`, join(bundles, 'main.mjs'), ...words],
    env: environment(folder),
    timeout: 30_000,
  });
  const faults = watch(app);
  const ended = new Promise<number | null>((resolve) => app.process().on('exit', resolve));
  await app.firstWindow();
  return {
    folder,
    pages: () => app.windows(),
    evaluate: <T, A = undefined>(run: (electron: Inside, argument: A) => T | Promise<T>, argument?: A) =>
      app.evaluate(
        run as unknown as (electron: object, given: unknown) => T | Promise<T>,
        argument as unknown,
      ) as Promise<T>,
    faults: async () => [...faults],
    standIn: null,
    ended,
    close: async (keep) => {
      app.process().kill('SIGKILL');
      await ended;
      if (keep === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
