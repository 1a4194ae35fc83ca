// `npm start`: opens the program in a window of its own where Electron is there, and in the browser otherwise.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findPlaces, userFolder } from '#main/hosts/cli/places.ts';
import { findLanguage } from '#main/hosts/cli/words.ts';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import type { AtStart } from '#main/hosts/engine/open-at-start.ts';
import { runWeb } from '#main/hosts/web/run-web.ts';
import { buildWindow } from '#main/hosts/window/build.ts';
import { startWords } from '#shared/language/start-words.ts';
import { type FoundElectron, findElectron } from './find-electron.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';

const project = join(import.meta.dirname, '../..');
const language = findLanguage(undefined, process.env) ?? 'en';
const words = startWords[language];
const wrongUse = 2;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The folder that is offered for a new library. */
function documents(): string {
  const usual = join(homedir(), 'Documents');
  return existsSync(usual) ? usual : homedir();
}

async function runElectron(program: string, args: readonly string[]): Promise<number> {
  const main = join(await buildDesktop(), 'main.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(program, [main, ...args], { stdio: 'inherit' });
    // Ctrl+C reaches the desktop program too, which closes its library and ends.
    process.on('SIGINT', () => undefined);
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

async function electronOr(web: boolean): Promise<FoundElectron | { readonly found: false; readonly reason: 'asked' }> {
  if (web) return { found: false, reason: 'asked' };
  return findElectron(join(project, 'node_modules/electron'), process.env);
}

function atStart({ library, sample }: StartOptions): AtStart {
  if (library !== null) return { open: 'library', file: library };
  return sample ? { open: 'sample', file: join(project, 'out/sample.diwan') } : { open: 'last' };
}

async function start(options: StartOptions, args: readonly string[]): Promise<number> {
  const window = await buildWindow();
  const electron = await electronOr(options.web);
  if (electron.found) return runElectron(electron.program, args);
  if (electron.reason !== 'asked') say(words.inBrowser(electron.reason));
  const places = findPlaces(join(import.meta.dirname, 'cli'));
  const setup = {
    kind: 'web',
    program: 'Diwan',
    processId: process.pid,
    dataFolder: userFolder(process.env),
    documents: documents(),
    today: null,
    places,
    children: 'engine',
    dialogs: false,
  } as const;
  const engine = join(import.meta.dirname, 'engine/engine-child.ts');
  const { port, open } = options;
  await runWeb({ engine, setup, window, atStart: atStart(options), port, open, language });
  return 0;
}

const args = process.argv.slice(2);
const read = readStartOptions(args, process.env.INIT_CWD ?? process.cwd());
try {
  if (!read.ok) {
    process.stderr.write(`${read.wrong === 'port' ? words.wrongPort(read.port) : words.wrongOption(read.reason)}\n`);
    process.exitCode = wrongUse;
  } else if (read.options.help) say(words.help.join('\n'));
  else process.exitCode = await start(read.options, args);
} catch (reason) {
  const taken = reason instanceof Error && 'code' in reason && reason.code === 'EADDRINUSE';
  if (!taken || !read.ok) throw reason;
  process.stderr.write(`${words.portTaken(read.options.port)}\n`);
  process.exitCode = 1;
}
