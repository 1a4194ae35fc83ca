// Which of the two hosts `npm start` takes: a window of its own on Electron, or a browser, and why not the first.
import type { NoElectronReason } from '#shared/language/start-words.ts';
import type { FoundElectron } from './find-electron.ts';

export type Host =
  | { readonly host: 'electron'; readonly program: string }
  /** `reason` is null where the user asked for the browser: nobody needs to be told why. */
  | { readonly host: 'web'; readonly reason: NoElectronReason | null };

/** How the program of Electron came to its end. */
export interface ElectronEnd {
  /** Null where a signal ended it, or where it could not be started at all. */
  readonly code: number | null;
  /** Milliseconds from its start. */
  readonly after: number;
  /** Whether the user ended it with Ctrl+C. */
  readonly interrupted: boolean;
}

/** Milliseconds in which Electron fails where it cannot run: no library of the system, no sandbox, a display that answers nobody. */
const startLimit = 10_000;

/** True where a window could show itself to the user. */
export function hasDisplay(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

/** @param find looks for Electron, which may take long, and is not asked where nothing would come of it */
export async function chooseHost(
  { web, display }: { readonly web: boolean; readonly display: boolean },
  find: () => Promise<FoundElectron>,
): Promise<Host> {
  if (web) return { host: 'web', reason: null };
  if (!display) return { host: 'web', reason: 'no-display' };
  const electron = await find();
  return electron.found ? { host: 'electron', program: electron.program } : { host: 'web', reason: electron.reason };
}

/** True where Electron could not run here, so that the browser is taken instead. */
export const failedAtOnce = ({ code, after, interrupted }: ElectronEnd): boolean =>
  code !== 0 && !interrupted && after < startLimit;
