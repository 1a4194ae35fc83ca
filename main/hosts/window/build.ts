// Builds the window: everything of renderer/ and what it uses of shared/, as files that a host can serve. `npm run window` runs it.
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

const project = join(import.meta.dirname, '../../..');
const target = join(project, 'out/window');
/** What the window is made of. */
const sources = ['renderer', 'shared', 'main/hosts/window', 'package-lock.json'];

/** The newest time of change of a file, or of any file in a folder, in milliseconds. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs);
}

function isCurrent(): boolean {
  const index = join(target, 'index.html');
  if (!existsSync(index)) return false;
  const built = statSync(index).mtimeMs;
  return sources.every((name) => newest(join(project, name)) <= built);
}

/** Puts a folder in the place of another, so that a program that is being served never finds half of a window. */
function replace(target: string, made: string): void {
  const former = `${made}-former`;
  if (existsSync(target)) renameSync(target, former);
  renameSync(made, target);
  rmSync(former, { recursive: true, force: true });
}

/** @param options `always`: also when nothing has changed since. @returns the folder with index.html */
export async function buildWindow(options: { readonly always?: boolean } = {}): Promise<string> {
  if (options.always !== true && isCurrent()) return target;
  const made = mkdtempSync(`${target}-`);
  await buildInto(made);
  replace(target, made);
  return target;
}

/** As it is shipped, also where a test asks for it: React is another program in development. */
async function buildInto(made: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build(optionsFor(made));
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function optionsFor(made: string): InlineConfig {
  return {
    configFile: false,
    mode: 'production',
    root: join(project, 'renderer'),
    base: '/',
    logLevel: 'warn',
    // The address of an asset must be our own: the policy of the window allows no fonts or scripts inside others.
    build: {
      outDir: made,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 3_000,
      rolldownOptions: {
        // What forbids zod to compile code stands in the same file as zod, so that it has run before any shape is made.
        output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|ui[\\/]jitless\.ts$/ }] } },
        // What React Aria says to other builders about servers, which this program has none of.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  };
}

if (import.meta.main) await buildWindow({ always: true });
