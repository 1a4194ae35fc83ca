// A copy of the bundles with all that belongs to them, as a package has it: nobody builds over it while a test runs.
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#main/testing/architecture/project-files.ts';

const empty =
  '<!doctype html><meta property="csp-nonce" nonce="NONCE"><link rel="icon" href="data:,"><title>Diwan</title>';

/**
 * Completes a folder of bundles.
 * @param window the built window; null: a page that holds nothing, where only the main process and the preload script are on trial
 */
export function layOut(bundles: string, window: string | null): void {
  const target = join(bundles, 'window');
  if (window !== null) cpSync(window, target, { recursive: true });
  else {
    mkdirSync(target);
    writeFileSync(join(target, 'index.html'), empty);
  }
  for (const name of ['resources', 'node_modules'])
    symlinkSync(join(projectRoot, name), join(bundles, name), 'junction');
}
