// `npm start`: opens the program in a window of its own where Electron can run, and in the browser otherwise.
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
import { chooseHost, failedAtOnce, hasDisplay } from './choose-host.ts';
import { findElectron } from './find-electron.ts';
import { runElectron } from './run-electron.ts';
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

function atStart({ library, sample }: StartOptions): AtStart {
  if (library !== null) return { open: 'library', file: library };
  return sample ? { open: 'sample', file: join(project, 'out/sample.diwan') } : { open: 'last' };
}

async function startWeb(options: StartOptions, window: string): Promise<number> {
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

async function start(options: StartOptions, args: readonly string[]): Promise<number> {
  const window = await buildWindow();
  const display = hasDisplay(process.env, process.platform);
  const chosen = await chooseHost({ web: options.web, display }, () =>
    findElectron(join(project, 'node_modules/electron'), process.env),
  );
  if (chosen.host === 'electron') {
    const end = await runElectron(chosen.program, [join(await buildDesktop(), 'main.mjs'), ...args]);
    if (!failedAtOnce(end)) return end.code ?? 1;
    say(words.inBrowser('failed'));
  } else if (chosen.reason !== null) say(words.inBrowser(chosen.reason));
  return startWeb(options, window);
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
