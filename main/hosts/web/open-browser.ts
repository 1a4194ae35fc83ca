// Opens the program's page in the user's browser. The address holds a token, which no list of processes may show: it goes by way of a file.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDisplay } from '#main/hosts/choose-host.ts';

/** True where a browser could show itself to the user: not in a run that nobody watches. */
export const canOpenBrowser = (environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean =>
  !environment.CI && hasDisplay(environment, platform);

/** A page of the user's own that leads to the address and to nothing else. */
export const redirectPage = (address: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0; url=${address}"><title>Diwan</title>\n`;

function command(file: string): readonly [string, readonly string[]] {
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '""', file]];
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [file]];
}

export interface Opened {
  /** Resolves false when the system would not open the file. */
  readonly worked: Promise<boolean>;
  /** Takes the file away. */
  readonly remove: () => void;
}

export function openBrowser(address: string): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-'));
  const file = join(folder, 'diwan.html');
  writeFileSync(file, redirectPage(address), { mode: 0o600 });
  const [program, words] = command(file);
  const child = spawn(program, words, { detached: true, stdio: 'ignore', windowsHide: true });
  child.unref();
  return {
    worked: new Promise((resolve) => {
      child.on('error', () => resolve(false));
      child.on('exit', (code) => resolve(code === 0));
    }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
