// `npm run package`: makes the package that npm can install, unpacks it elsewhere, and proves that what was packed works; then the desktop program.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { z } from 'zod';
import { packDesktop } from '#main/hosts/electron/pack.ts';
import { stageDesktop } from '#main/hosts/electron/stage.ts';
import { findElectron } from '#main/hosts/find-electron.ts';

const execute = promisify(execFile);
const project = join(import.meta.dirname, '../../..');
const target = join(project, 'out/package');
// On Windows npm is a script, which needs a shell to run.
const shell = process.platform === 'win32';

/** What must stay outside the bundle: native modules, and the fonts, which are files. */
const fontPackages = /^@expo-google-fonts\//;
const native = ['better-sqlite3', '@myriaddreamin/typst-ts-node-compiler'];
const atRun = (name: string): boolean => native.includes(name) || fontPackages.test(name);

const versions = z.record(z.string(), z.string());
const manifestShape = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: versions,
  optionalDependencies: versions,
});

const step = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** The program and its print process, each in one file with everything that is plain JavaScript. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    ssr: { noExternal: true, external: native },
    build: {
      ssr: true,
      target: 'node22',
      minify: false,
      emptyOutDir: true,
      outDir: target,
      rolldownOptions: {
        input: {
          main: join(project, 'main/hosts/cli/main.ts'),
          'typst-worker': join(project, 'main/print/typst-worker.ts'),
        },
        external: [/^node:/, ...builtinModules, ...native],
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
      },
    },
  });
}

/** What stands beside the bundles, and the manifest with only what is needed at run time. */
function furnish(): void {
  const all = manifestShape.parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
  const { dependencies, ...rest } = all;
  const manifest = {
    ...rest,
    type: 'module',
    engines: { node: '>=14.18' },
    bin: { diwan: 'diwan.cjs' },
    dependencies: Object.fromEntries(Object.entries(dependencies).filter(([name]) => atRun(name))),
  };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  cpSync(join(project, 'main/hosts/cli/diwan.cjs'), join(target, 'diwan.cjs'));
  for (const name of ['README.md', 'LICENSE', 'THIRD-PARTY-LICENCES.md'].filter((one) =>
    existsSync(join(project, one)),
  ))
    cpSync(join(project, name), join(target, name));
  for (const folder of ['templates', 'samples'])
    cpSync(join(project, 'resources', folder), join(target, 'resources', folder), { recursive: true });
}

async function pack(): Promise<string> {
  const { stdout } = await execute('npm', ['pack', '--json', '--ignore-scripts'], { cwd: target, shell });
  const [packed] = z
    .array(z.object({ filename: z.string() }))
    .min(1)
    .parse(JSON.parse(stdout));
  return join(target, packed?.filename ?? '');
}

/** Unpacks what was packed into a folder of its own, and uses it from nothing to a printed brief. */
async function prove(file: string, version: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-package-'));
  try {
    const home = join(folder, 'node_modules', 'diwan');
    mkdirSync(home, { recursive: true });
    await execute('tar', ['-xzf', file, '-C', home, '--strip-components=1']);
    // What npm install would fetch is taken from the project, so that the proof needs no network.
    symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'), 'junction');
    const diwan = async (...words: readonly string[]): Promise<string> => {
      const env = { ...process.env, DIWAN_LIBRARY: join(folder, 'talks.diwan'), LANG: 'en' };
      const { stdout } = await execute(process.execPath, [join(home, 'diwan.cjs'), ...words], { cwd: folder, env });
      return stdout;
    };
    const expect = (said: string, words: string): void => {
      if (!said.includes(words)) throw new Error(`The packed program should have said “${words}”. It said: ${said}`);
    };
    expect(await diwan('--version'), version);
    expect(await diwan('new', '--author', 'Proof of the package'), 'Made');
    expect(await diwan('sample'), 'fictional');
    expect(await diwan('list', 'party'), 'Republic of Samhara');
    expect(await diwan('print', 'Steering brief: bilateral', '-o', 'brief.pdf'), 'Printed');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

step('Bundling the command line and its print process.');
await bundle();
furnish();
const file = await pack();
step('Proving it: unpacked elsewhere, a library, the sample, a list, a printed brief.');
await prove(file, manifestShape.parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))).version);
step(`Packed and proved: ${file.slice(project.length + 1)}`);
step('Laying out the desktop program.');
const staged = await stageDesktop(join(project, 'out/desktop-app'), process);
const electron = join(project, 'node_modules/electron');
if ((await findElectron(electron, process.env)).found) {
  const release = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(electron, 'dist');
  await packDesktop({ electron: release, into: join(project, 'out/desktop'), staged, target: 'installers' });
  step('Packed: out/desktop');
} else step('Laid out in out/desktop-app, and not packed: Electron is not on this machine and could not be fetched.');
