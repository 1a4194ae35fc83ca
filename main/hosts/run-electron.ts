// Runs the desktop program on Electron to its end, and tells how it ended.
import { spawn } from 'node:child_process';
import type { ElectronEnd } from './choose-host.ts';

/** @param words the script of the desktop program and what the user wrote after `npm start --` */
export function runElectron(program: string, words: readonly string[]): Promise<ElectronEnd> {
  const begun = performance.now();
  let interrupted = false;
  // Ctrl+C reaches the desktop program too, which closes its library and ends.
  const interrupt = (): void => {
    interrupted = true;
  };
  process.on('SIGINT', interrupt);
  return new Promise((resolve) => {
    const end = (code: number | null): void => {
      process.off('SIGINT', interrupt);
      resolve({ code, after: performance.now() - begun, interrupted });
    };
    const child = spawn(program, [...words], { stdio: 'inherit' });
    child.on('error', (reason) => {
      process.stderr.write(`${reason.message}\n`);
      end(null);
    });
    child.on('exit', end);
  });
}
