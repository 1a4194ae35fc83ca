// The real command line as a child process, for tests: its own library, its own folder, and everything it said.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Said {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface CommandLine {
  readonly folder: string;
  readonly library: string;
  /** Runs `diwan` with these words; `input` goes to its standard input. */
  diwan(words: readonly string[], input?: string): Promise<Said>;
  /** The same with --json; @throws when the answer is no JSON. */
  json(
    words: readonly string[],
    input?: string,
  ): Promise<{ readonly code: number | null; readonly answer: JsonAnswer }>;
  remove(): void;
}

export type JsonAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: { readonly code: string }; readonly sentence: string };

const project = join(import.meta.dirname, '../..');
export const mainScript = join(project, 'main/hosts/cli/main.ts');

/** Runs a program to its end. */
export function runProgram(
  program: string,
  words: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly input?: string | undefined },
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: options.cwd, env: options.env, stdio: 'pipe' });
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, error }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** The variables of a user in an English session, without any library or author of their own. */
export const plainEnvironment = (folder: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  // As the launcher does for users: the sources are compiled once and not at every start.
  NODE_COMPILE_CACHE: join(project, 'out/compiled'),
  HOME: folder,
  LANG: 'en_GB.UTF-8',
  TZ: 'UTC',
  NO_COLOR: '1',
  DIWAN_LIBRARY: join(folder, 'talks.diwan'),
});

export function commandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-cli-'));
  const env = plainEnvironment(folder);
  const diwan: CommandLine['diwan'] = (words, input) =>
    runProgram(process.execPath, [mainScript, ...words], { cwd: folder, env, input });
  return {
    folder,
    library: join(folder, 'talks.diwan'),
    diwan,
    json: async (words, input) => {
      const said = await diwan([...words, '--json'], input);
      return { code: said.code, answer: JSON.parse(said.out) as JsonAnswer };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
