// `app` of the stand-in: readiness, paths, switches, one instance, and the order in which a program ends.
import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.ts';
import { needEarly, state, violations } from './state.ts';
import { strict } from './strict.ts';

const { STAND_IN_FOLDER = '', STAND_IN_PACKED, STAND_IN_LANGUAGES = 'en-GB' } = process.env;

/** Milliseconds between looks for another instance. */
const look = 25;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

class App extends EventEmitter {
  readonly isPackaged = STAND_IN_PACKED === '1';
  readonly windows = new Set<{ readonly close: () => void }>();
  readonly #paths = new Map([
    ['documents', join(STAND_IN_FOLDER, 'documents')],
    ['userData', join(STAND_IN_FOLDER, 'unset')],
  ]);
  readonly #ready = Promise.withResolvers<void>();
  #watch: NodeJS.Timeout | undefined;
  #quitting = false;

  readonly commandLine = strict('app.commandLine', {
    appendSwitch: (name: string, value?: string): void => {
      needEarly(`The switch ${name}`);
      state.switches.push([name, value]);
    },
  });

  whenReady = (): Promise<void> => this.#ready.promise;

  becomeReady(): void {
    state.ready = true;
    if (!state.sandboxed) violations.push('app.enableSandbox was not called');
    this.emit('ready');
    this.#ready.resolve();
  }

  enableSandbox(): void {
    needEarly('app.enableSandbox');
    state.sandboxed = true;
  }

  setName(): void {}

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    needEarly('app.setPath');
    if (!existsSync(path)) violations.push(`app.setPath(${name}) to a folder that is not there`);
    this.#paths.set(name, path);
  }

  getPreferredSystemLanguages = (): string[] => STAND_IN_LANGUAGES.split(',');

  requestSingleInstanceLock(given: unknown): boolean {
    const folder = this.getPath('userData');
    const lock = join(folder, 'stand-in.lock');
    const second = join(folder, 'stand-in.second');
    if (existsSync(lock) && isAlive(Number(readFileSync(lock, 'utf8')))) {
      writeFileSync(second, JSON.stringify({ words: process.argv, from: process.cwd(), given }));
      return false;
    }
    writeFileSync(lock, String(process.pid));
    process.on('exit', () => rmSync(lock, { force: true }));
    this.#watch = setInterval(() => {
      if (!existsSync(second)) return;
      const { words, from, given: other } = JSON.parse(readFileSync(second, 'utf8'));
      rmSync(second);
      this.emit('second-instance', {}, words, from, other);
    }, look);
    return true;
  }

  /** Asks every window to close; one that declines keeps the program, as Electron has it. */
  quit(): void {
    if (this.#quitting) return;
    this.emit('before-quit', { preventDefault: () => undefined });
    for (const window of this.windows) window.close();
    this.quitIfEmpty();
  }

  quitIfEmpty(): void {
    if (this.windows.size > 0 || this.#quitting) return;
    this.#quitting = true;
    let prevented = false;
    this.emit('will-quit', {
      preventDefault: () => {
        prevented = true;
      },
    });
    this.#quitting = false;
    if (!prevented) this.exit(0);
  }

  exit(code = 0): void {
    clearInterval(this.#watch);
    void browser.ask('exit', code).finally(() => process.exit(code));
  }
}

export const app = new App();
