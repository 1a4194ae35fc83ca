// Builds the window: everything of renderer/ and what it uses of shared/, as files that a host can serve. `npm run window` runs it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { build, type InlineConfig, type Plugin } from 'vite';

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
  mkdirSync(dirname(target), { recursive: true });
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

/** Scripts that every first screen runs, and the faces in which each is written: a face that is there is drawn once, one that comes later twice. */
const firstScripts = /^(window|desk|react|zod|rolldown-runtime)$/;
const firstFaces = /(^|\/)ibm-plex-(sans|serif)-latin-(400|500|600)-normal/;

/** The page names the files of the first screen, so that they are fetched while the script that asks the engine already runs. */
const fetchAtOnce: Plugin = {
  name: 'fetch-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) => {
        const named = { crossorigin: true, href: `/${file.fileName}` };
        if (file.type === 'asset' && firstFaces.test(file.fileName))
          return [
            { tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', ...named }, injectTo: 'head' },
          ];
        if (file.type === 'chunk' && !file.isEntry && firstScripts.test(file.name))
          return [{ tag: 'link', attrs: { rel: 'modulepreload', ...named }, injectTo: 'head' }];
        return [];
      }),
  },
};

/**
 * React Aria asks, when it is loaded, which languages the browser knows, to learn whether the tag of the browser's own is well
 * formed; the list of all languages takes 30 ms to make. The window says its language itself: the tag alone is looked at.
 */
const askNoLanguages: Plugin = {
  name: 'ask-no-languages',
  transform: (code, id) => {
    if (!id.endsWith('i18n/useDefaultLocale.mjs')) return undefined;
    const asked = /Intl\.DateTimeFormat\.supportedLocalesOf\(\[\s*locale\s*\]\)/;
    if (!asked.test(code)) throw new Error('React Aria asks for languages in another way now: see ask-no-languages.');
    return { code: code.replace(asked, 'Intl.getCanonicalLocales(locale)'), map: null };
  },
};

function optionsFor(made: string): InlineConfig {
  return {
    configFile: false,
    // React Aria brings its own words in 34 languages; the program speaks two of them.
    plugins: [optimizeLocales.vite({ locales: ['en-US', 'ar-AE'] }), askNoLanguages, fetchAtOnce],
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
      // For older ones `:dir()` would be guessed from the language of the page, which says nothing of a paragraph in another one.
      cssTarget: ['chrome120', 'firefox120', 'safari16.4'],
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 3_000,
      rolldownOptions: {
        // What forbids zod to compile code stands in the same file as zod, so that it has run before any shape is made.
        // What the first screen needs is one file beside it: each further file is another wait before it is drawn.
        output: {
          codeSplitting: {
            groups: [
              // What main.ts needs before all else, which is not to wait for the rest.
              {
                name: 'start',
                priority: 3,
                test: /preload-helper|interface-language|shared[\\/]language[\\/]languages\.ts$/,
              },
              // React makes errors when it is loaded, and a browser that is watched reads the whole file again to say where.
              { name: 'react', priority: 2, test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
              { name: 'zod', priority: 2, test: /node_modules[\\/]zod[\\/]|ui[\\/]jitless\.ts$/ },
              { name: 'desk', priority: 1, test: /renderer[\\/]window\.tsx$/ },
            ],
          },
        },
        // What React Aria says to other builders about servers, which this program has none of.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  };
}

if (import.meta.main) await buildWindow({ always: true });
