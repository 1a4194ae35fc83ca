// Electron's program where it is on this machine, or can be fetched while a user is willing to wait.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type FoundElectron =
  | { readonly found: true; readonly program: string }
  | { readonly found: false; readonly reason: 'absent' | 'slow' };

/** Milliseconds. */
const patience = 20_000;

const usualNames: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** @param folder of the package `electron` @returns its program where it is here already; null otherwise */
export function installedElectron(folder: string, environment: NodeJS.ProcessEnv): string | null {
  const pathFile = join(folder, 'path.txt');
  const name = existsSync(pathFile)
    ? readFileSync(pathFile, 'utf8').trim()
    : (usualNames[process.platform] ?? 'electron');
  const program = join(environment.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist'), name);
  return existsSync(program) ? program : null;
}

/** Runs the package's own installer, which fetches the program. @returns whether it ended in time */
function fetchProgram(folder: string, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', windowsHide: true });
    const timer = setTimeout(() => {
      installer.kill('SIGKILL');
      resolve(false);
    }, limit);
    const end = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    installer.on('error', end);
    installer.on('exit', end);
  });
}

/** @param folder of the package `electron` @param limit milliseconds for fetching it */
export async function findElectron(
  folder: string,
  environment: NodeJS.ProcessEnv,
  limit: number = patience,
): Promise<FoundElectron> {
  const here = installedElectron(folder, environment);
  if (here !== null) return { found: true, program: here };
  if (environment.ELECTRON_OVERRIDE_DIST_PATH || !existsSync(join(folder, 'install.js')))
    return { found: false, reason: 'absent' };
  const inTime = await fetchProgram(folder, limit);
  const fetched = installedElectron(folder, environment);
  if (fetched !== null) return { found: true, program: fetched };
  return { found: false, reason: inTime ? 'absent' : 'slow' };
}
