// Programs of each host as processes of their own, on one library: told to open, write and close, and ended in an orderly way or by force.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as rest } from 'node:timers/promises';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { startDesktop } from '#main/testing/electron/desktop.ts';

export interface Told {
  readonly ok: boolean;
  readonly value?: { readonly readOnly?: string | null };
  readonly failure?: { readonly code: string; readonly details: { readonly holder?: string } };
}

export interface Program {
  /** The process that the user knows. */
  readonly pid: number | undefined;
  tell(word: 'open' | 'write' | 'close'): Promise<Told>;
  /** As a power cut does. */
  kill(): Promise<void>;
  /** As its user ends it: Ctrl+C, "quit", nothing more to do. @returns the exit code */
  stop(): Promise<number | null>;
}

export interface WebProgram extends Program {
  readonly origin: string;
  readonly said: () => string;
  ask(name: string, input: unknown): Promise<Told>;
}

/** Where the programs of a test stand. */
export interface Ground {
  /** The home of their user. */
  readonly folder: string;
  readonly library: string;
}

const cliHost = join(projectRoot, 'main/testing/hold-library.ts');

/** The variables of a user in an English session in which nobody looks at a screen. */
export const environmentIn = (folder: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: folder,
  LANG: 'en_GB.UTF-8',
  TZ: 'UTC',
  CI: '1',
});

const asked = ({ library }: Ground, pid: number | undefined) => ({
  open: { name: 'library.open', input: { file: library, mode: 'write' } },
  write: { name: 'author.introduce', input: { name: `Writer ${pid}` } },
  close: { name: 'library.close', input: {} },
});

interface Ender extends Pick<Program, 'kill' | 'stop'> {
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

function ender(child: ChildProcess): Ender {
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Starts a program that serves a browser, and comes in as its first window does. */
export async function startWeb(
  ground: Ground,
  words: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<WebProgram> {
  const child = spawn(process.execPath, words, {
    cwd: ground.folder,
    env: { ...environmentIn(ground.folder), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  while (!/#token=[\w-]{43}\n/.test(said)) {
    if (child.exitCode !== null) throw new Error(said);
    await rest(10);
  }
  const [, origin = '', token] = /(http:\/\/127\.0\.0\.1:\d+)\/#token=([\w-]{43})/.exec(said) ?? [];
  const headers = { origin, 'content-type': 'application/json', 'x-diwan': '1' };
  const post = async (path: string, value: unknown, more = {}): Promise<unknown> => {
    const body = JSON.stringify(value);
    return (await fetch(origin + path, { method: 'POST', headers: { ...headers, ...more }, body })).json();
  };
  const { session } = (await post('/session', { token })) as { session: string };
  const ask = async (name: string, input: unknown): Promise<Told> =>
    (await post('/request', { name, input }, { authorization: `Diwan ${session}` })) as Told;
  const acts = asked(ground, child.pid);
  const { kill, stop } = ender(child);
  return {
    pid: child.pid,
    origin,
    said: () => said,
    ask,
    tell: (word) => ask(acts[word].name, acts[word].input),
    kill,
    stop,
  };
}

/** The command line, which opens and closes when it is told to. */
export async function startCli({ folder, library }: Ground): Promise<Program> {
  const child = spawn(process.execPath, [cliHost, library], {
    cwd: folder,
    env: environmentIn(folder),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { ended, kill } = ender(child);
  return {
    pid: child.pid,
    tell: async (word) => {
      child.stdin.write(`${word}\n`);
      return JSON.parse((await lines.next()).value ?? '{"ok":false}') as Told;
    },
    kill,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}

/** The desktop program on the stand-in for Electron, with nothing drawn: a test speaks as its page would. */
export async function startElectron(ground: Ground, bundles: string): Promise<Program> {
  const page = ['app://diwan/'];
  const desktop = await startDesktop(null, { bundles, undrawn: true });
  const { standIn } = desktop;
  if (standIn === null) throw new Error('This needs the stand-in');
  const pid = await desktop.evaluate(() => process.pid);
  const acts = asked(ground, pid);
  return {
    pid,
    tell: async (word) =>
      JSON.parse(String(await standIn.forge(page, 'diwan:ask', [JSON.stringify(acts[word])]))) as Told,
    kill: () => desktop.close(),
    stop: async () => {
      await desktop.evaluate(({ app }) => app.quit());
      // No page is drawn that could say that it has kept everything.
      await Promise.allSettled([standIn.say(page, 'diwan:receipt', [1])]);
      const code = await desktop.ended;
      await desktop.close();
      return code;
    },
  };
}
