// Lays out the desktop program as it is packed: bundles, window, resources, and of the packages only what runs on one system.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { buildWindow } from '#main/hosts/window/build.ts';
import { fontPaths } from '#main/print/fonts.ts';
import { buildDesktop } from './build.ts';
import { unpackedList } from './changed-files.ts';

export interface System {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
}

const project = join(import.meta.dirname, '../../..');
const modules = join(project, 'node_modules');
const typst = '@myriaddreamin/typst-ts-node-compiler';

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
}
const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Everything of a package that its code needs at run time, and its licence. */
const runs = /\.(?:c?js|json)$|(?:^|[\\/])LICEN[CS]E/;

function copyPackage(name: string, into: string, wanted: (path: string) => boolean): void {
  const from = join(modules, name);
  for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!wanted(path.split(sep).join('/'))) continue;
    const to = join(into, 'node_modules', name, path);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(from, path), to);
  }
}

/** Native code of this system alone, and the faces of print. */
function copyPackages(into: string, { platform, arch }: System): readonly string[] {
  const driver = `prebuilds/${platform}-${arch}.node`;
  copyPackage(
    'better-sqlite3',
    into,
    (path) => path === driver || (/^(?:package\.json|LICENSE|lib\/)/.test(path) && runs.test(path)),
  );
  copyPackage(typst, into, (path) => runs.test(path));
  const compilers = readdirSync(join(modules, dirname(typst))).filter((name) =>
    new RegExp(`^typst-ts-node-compiler-${platform}-${arch}(?:-(?:gnu|msvc))?$`).test(name),
  );
  const own = compilers.map((name) => `${dirname(typst)}/${name}`);
  for (const name of own) copyPackage(name, into, (path) => /\.node$|^package\.json$/.test(path));
  for (const font of fontPaths(modules)) {
    const to = join(into, 'node_modules', relative(modules, font));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(font, to);
  }
  const families = new Set(fontPaths(modules).map((font) => relative(modules, font).split(sep).slice(0, 2).join('/')));
  for (const family of families) copyPackage(family, into, (path) => /^package\.json$|^LICEN[CS]E/.test(path));
  return ['better-sqlite3', typst, ...own, ...families];
}

/** @param into is made anew @returns `into` */
export async function stageDesktop(into: string, system: System): Promise<string> {
  rmSync(into, { recursive: true, force: true });
  const window = await buildWindow();
  await buildDesktop({ into });
  cpSync(window, join(into, 'window'), { recursive: true });
  for (const folder of ['templates', 'samples'])
    cpSync(join(project, 'resources', folder), join(into, 'resources', folder), {
      recursive: true,
      // What is written for developers stays with them.
      filter: (path) => !path.endsWith('.md'),
    });
  for (const name of ['LICENSE', 'THIRD-PARTY-LICENCES.md'].filter((one) => existsSync(join(project, one))))
    cpSync(join(project, name), join(into, name));
  const names = copyPackages(into, system);
  const { version, description, license } = readManifest(project);
  const manifest = {
    name: 'diwan',
    productName: 'Diwan',
    version,
    description,
    license,
    author: 'Diwan contributors',
    private: true,
    type: 'module',
    main: 'main.mjs',
    dependencies: Object.fromEntries(names.map((name) => [name, readManifest(join(modules, name)).version])),
  };
  writeFileSync(join(into, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const digests = Object.fromEntries(
    unpackedList(into).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(into, path)))
        .digest('hex'),
    ]),
  );
  writeFileSync(join(into, 'unpacked.json'), `${JSON.stringify(digests, null, 2)}\n`);
  return into;
}
