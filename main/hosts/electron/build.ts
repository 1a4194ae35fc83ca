// Builds the desktop program: its main process, the engine and the process of print as modules, and the preload script as one plain script.
// `npm run desktop` runs it. What is native, and the fonts, which are files, stay outside.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

const project = join(import.meta.dirname, '../../..');
export const desktopFolder = join(project, 'out/electron');
const sources = ['main', 'shared', 'package-lock.json'];

/** What stays outside the bundles; `electron` is there by itself. */
export const outside = ['electron', 'better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'];
const external = [/^node:/, ...builtinModules, ...outside];

const shared = {
  configFile: false,
  root: project,
  logLevel: 'warn',
  ssr: { noExternal: true, external: outside },
} as const;
const source = (name: string): string => join(import.meta.dirname, `${name}.ts`);

/** Modules share what they have in common; every name stays what it was, so that an audit can read them. */
async function buildModules(outDir: string): Promise<void> {
  await build({
    ...shared,
    build: {
      ssr: true,
      target: 'node24',
      minify: false,
      emptyOutDir: true,
      outDir,
      rolldownOptions: {
        input: { main: source('main'), engine: source('engine-entry'), 'print-process': source('print-process') },
        external,
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
      },
    },
  });
}

/** A sandboxed preload script is one file, no module, and has nothing but `electron`. */
async function buildPreload(outDir: string): Promise<void> {
  await build({
    ...shared,
    build: {
      ssr: true,
      target: 'chrome140',
      minify: false,
      emptyOutDir: false,
      outDir,
      rolldownOptions: {
        input: { preload: source('preload') },
        external,
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  });
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs);
}

function isCurrent(): boolean {
  const main = join(desktopFolder, 'package.json');
  if (!existsSync(main)) return false;
  const built = statSync(main).mtimeMs;
  return sources.every((name) => newest(join(project, name)) <= built);
}

function replaceFolder(target: string, made: string): void {
  const former = `${made}-former`;
  if (existsSync(target)) renameSync(target, former);
  renameSync(made, target);
  rmSync(former, { recursive: true, force: true });
}

interface BuildOptions {
  /** Also when nothing has changed since. */
  readonly always?: boolean;
  /** Another folder of `out/`, which is made anew; for tests. */
  readonly into?: string;
}

/** @returns the folder with main.mjs */
export async function buildDesktop({ always = false, into }: BuildOptions = {}): Promise<string> {
  if (!always && into === undefined && isCurrent()) return desktopFolder;
  const made = mkdtempSync(`${desktopFolder}-`);
  await buildModules(made);
  await buildPreload(made);
  const { name, version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Record<string, string>;
  const manifest = { name, productName: 'Diwan', version, private: true, type: 'module', main: 'main.mjs' };
  writeFileSync(join(made, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  replaceFolder(into ?? desktopFolder, made);
  return into ?? desktopFolder;
}

if (import.meta.main) await buildDesktop({ always: true });
