// One large library for all benchmarks: 100,000 statements of 60 to 120 words with parties and sources, the same on every machine.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type PresentLine, writeCase } from '#main/exchange/write-case.ts';
import { migrations } from '#main/store/migrations/index.ts';
import { derivedSchema } from '#main/store/views.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import { recordId } from '#shared/core/ids.ts';
import { unmarked } from '#shared/records/marking.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { type BigLanguage, bigText, repeatable } from './big-words.ts';
import { hashState, importCase, newLibrary } from './case-round.ts';

const sizes = { parties: 40, sources: 1_000, statements: 100_000 } as const;

/** Benchmarks keep their files here between runs. */
export const benchFolder = join(projectRoot, 'out', 'bench');

/** Files are made anew when the tables or the kinds are others. */
const fingerprint = createHash('sha256')
  .update(JSON.stringify([sizes, migrations, derivedSchema()]))
  .digest('hex')
  .slice(0, 12);

export const bigCasePath = join(benchFolder, `big-${fingerprint}.diwan-case`);
export const bigLibraryPath = join(benchFolder, `big-${fingerprint}.diwan`);

/** Makes sure that there is a folder, and that `path` and what SQLite keeps beside it are gone. */
export function freshPath(path: string): string {
  mkdirSync(benchFolder, { recursive: true });
  for (const end of ['', '-wal', '-shm', '.lock', '.holder']) rmSync(`${path}${end}`, { force: true });
  return path;
}

const idOf = (index: number) =>
  recordId(
    `0192a3b4-${(index >>> 16).toString(16).padStart(4, '0')}-7000-8000-${index.toString(16).padStart(12, '0')}`,
  );

const languageAt = (index: number): BigLanguage => (index % 7 === 0 ? 'ar' : index % 7 === 1 ? 'fr' : 'en');

/** The body of the record at this place: one negotiation, parties, sources, statements. */
function bodyAt(index: number, next: () => number): readonly [Kind, unknown] {
  const party = 1;
  const source = party + sizes.parties;
  const statement = source + sizes.sources;
  const name = (length: number) => ({ text: bigText(next, 'en', length), language: 'en' });
  if (index < party) return ['negotiation', { name: name(4), type: 'multilateral', phase: 'bargaining' }];
  if (index < source) return ['party', { kind: 'state', name: name(3) }];
  if (index < statement) return ['source', { kind: 'speech', title: name(8) }];
  const language = languageAt(index);
  const body = {
    party: idOf(party + Math.floor(next() * sizes.parties)),
    source: idOf(source + Math.floor(next() * sizes.sources)),
    text: { text: bigText(next, language, 60 + Math.floor(next() * 61)), language },
    form: 'verbatim',
    date: { date: `20${20 + (index % 8)}-0${1 + (index % 9)}-1${index % 10}`, precision: 'day' },
    attribution: 'on-record',
    credibility: 1 + (index % 6),
  };
  return ['statement', body];
}

/** Every record of the library, in the order of their identifiers. */
export function* bigRecords(): Generator<PresentLine> {
  const next = repeatable(20_270_915);
  const count = 1 + sizes.parties + sizes.sources + sizes.statements;
  for (let index = 0; index < count; index += 1) {
    const [kind, input] = bodyAt(index, next);
    const definition = definitionOf(kind);
    const parsed = definition.parse(input);
    if (!parsed.ok) throw new Error(`${kind} ${index}: ${parsed.error[0]?.path} ${parsed.error[0]?.message}`);
    const negotiation = definition.scope === 'negotiation' ? idOf(0) : null;
    const identity = { id: idOf(index), kind, negotiation };
    const state = { revision: 1, shape: definition.shape, deleted: false, marking: unmarked };
    const bodyJson = canonicalJson(parsed.value);
    const hash = hashState({ ...identity, ...state }, bodyJson);
    yield {
      ...identity,
      ...state,
      title: definition.title(parsed.value),
      bodyJson,
      hash,
      author: 'A. Desk',
      time: 1_000,
    };
  }
}

/** The library as a case file; made when it is not there. */
export async function bigCase(): Promise<string> {
  if (existsSync(bigCasePath)) return bigCasePath;
  const unfinished = freshPath(`${bigCasePath}.new`);
  const file = openSync(unfinished, 'w');
  try {
    const content = { program: 'Diwan', created: '2027-09-15', records: bigRecords(), revisions: [], blobs: [] };
    await writeCase(content, (bytes) => void writeSync(file, bytes));
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, bigCasePath);
  return bigCasePath;
}

/** The library itself, cleanly closed and at rest; made when it is not there. */
export async function bigLibrary(): Promise<string> {
  if (existsSync(bigLibraryPath)) return bigLibraryPath;
  const bytes = readFileSync(await bigCase());
  const unfinished = freshPath(`${bigLibraryPath}.new`);
  const library = newLibrary(unfinished);
  await importCase(library, bytes);
  keepLibrary(library);
  return bigLibraryPath;
}

/** Lets a library come to rest, closes it and puts it where `bigLibrary` looks. */
export function keepLibrary(library: ReturnType<typeof newLibrary>): void {
  for (let turns = 0; turns < 10_000 && library.tidy(); turns += 1);
  library.close();
  freshPath(bigLibraryPath);
  renameSync(library.path, bigLibraryPath);
}
