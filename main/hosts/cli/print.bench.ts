// Printing a dossier, the whole process from `diwan print` to the file, against a bare process that runs Typst on the same input.
// What is measured is the program as it is packed for users: `npm run package` is run first.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '#main/compose.ts';
import { faceChains, scripts } from '#main/print/fonts.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import type { Benchmark, Measured } from '#main/testing/benchmark.ts';
import { bigDossierLibrary } from '#main/testing/big-dossier.ts';
import { benchFolder, freshPath } from '#main/testing/big-library.ts';
import { plainEnvironment } from '#main/testing/command-line.ts';
import { median } from '#main/testing/figures.ts';
import { listenToPrint } from '#main/testing/printed/print-request.ts';
import { memoryOf, type Run, timeOf } from '#main/testing/process-figures.ts';
import { valueOrThrow } from './fresh-library.ts';
import { cliHost } from './host.ts';
import { findPlaces } from './places.ts';

const here = join(projectRoot, 'main/hosts/cli');

interface Dossier {
  readonly name: string;
  readonly library: () => Promise<string>;
  readonly rounds: number;
}

/** The dossier of the sample in a library that is made anew. */
async function sampleLibrary(): Promise<string> {
  const file = freshPath(join(benchFolder, 'sample.diwan'));
  const application = compose(cliHost({ places: findPlaces(here) }));
  try {
    valueOrThrow(await application.ask('library.create', { file, author: 'A. Desk' }));
    valueOrThrow(await application.ask('case.sample', {}));
  } finally {
    application.close();
  }
  return file;
}

const dossiers: readonly Dossier[] = [
  { name: 'the dossier of the sample', library: sampleLibrary, rounds: 7 },
  { name: 'a dossier of 500 pages', library: bigDossierLibrary, rounds: 3 },
];

/** What `diwan print` hands to its child process, kept for the bare process. */
async function prepare(library: string, input: string): Promise<string> {
  const { host, request } = listenToPrint(cliHost({ places: findPlaces(here) }));
  const application = compose(host);
  try {
    valueOrThrow(await application.ask('library.open', { file: library, mode: 'read' }));
    const [dossier] = valueOrThrow(await application.ask('record.list', { kind: 'dossier' })).records;
    if (dossier === undefined) throw new Error(`${library} holds no dossier.`);
    valueOrThrow(await application.ask('print.dossier', { dossier: dossier.id, to: { file: `${input}.pdf` } }));
    const sent = request() as Record<string, unknown>;
    writeFileSync(input, JSON.stringify({ ...sent, faces: { chains: faceChains, scripts } }));
    return dossier.id;
  } finally {
    application.close();
  }
}

let packed = false;

/** The launcher of the packed program. */
function launcher(): string {
  if (!packed) execFileSync(process.execPath, [join(here, 'package.ts')], { stdio: ['ignore', 'ignore', 'inherit'] });
  packed = true;
  return join(projectRoot, 'out/package/diwan.cjs');
}

async function runsOf(dossier: Dossier): Promise<{ readonly ours: Run; readonly bare: Run }> {
  const library = await dossier.library();
  const input = freshPath(join(benchFolder, 'prepared.json'));
  const id = await prepare(library, input);
  const output = freshPath(join(benchFolder, 'printed.pdf'));
  const env = plainEnvironment(benchFolder);
  const words = [launcher(), 'print', id, '--library', library, '-o', output, '--quiet'];
  return {
    ours: { program: process.execPath, words, env, cwd: benchFolder },
    bare: {
      program: process.execPath,
      words: [join(projectRoot, 'main/print/bare-typst.ts'), input, output],
      // The child of print finds no fonts of the system either: searching for them costs time.
      env: { ...env, FONTCONFIG_FILE: join(projectRoot, 'resources/templates/no-system-fonts.conf') },
      cwd: benchFolder,
    },
  };
}

/** Both in turn, so that what else the machine does falls on both. The first round fills the caches. */
async function compare(dossier: Dossier, measure: (run: Run) => Promise<number>): Promise<Measured> {
  const { ours, bare } = await runsOf(dossier);
  const value: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round <= dossier.rounds; round += 1) {
    const [one, other] = [await measure(ours), await measure(bare)];
    if (round === 0) continue;
    value.push(one);
    floor.push(other);
  }
  rmSync(join(benchFolder, 'prepared.json'), { force: true });
  return { value: median(value), floor: median(floor) };
}

export const benchmarks: readonly Benchmark[] = dossiers.flatMap((dossier): readonly Benchmark[] => [
  { name: `print ${dossier.name}: time`, unit: 'ms', limit: 1.3, run: () => compare(dossier, timeOf) },
  { name: `print ${dossier.name}: memory`, unit: 'MB', limit: 1.3, run: () => compare(dossier, memoryOf) },
]);
