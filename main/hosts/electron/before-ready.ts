// What must be said before Chromium is ready, in one place: later it has no effect.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Protocol } from 'electron';
import { privileges } from './scheme.ts';
import { switches } from './switches.ts';

/** @param folder the user's own folder of this program */
export function beforeReady(app: App, protocol: Protocol, folder: string): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.enableSandbox();
  app.setName('Diwan');
  // Without its folder the lock of the one instance cannot be taken. Chromium's own files stand apart from the user's.
  const own = join(folder, 'window');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', own);
  app.setPath('sessionData', own);
  protocol.registerSchemesAsPrivileged([privileges]);
}
