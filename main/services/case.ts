// The case file, in and out: the store gives and takes plain values, exchange reads and writes the file, and they meet here.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CaseBlob, type HashState, recordsName } from '#main/exchange/case-format.ts';
import { type ImportPlan, planImport } from '#main/exchange/plan-import.ts';
import { type CaseContent, readCase } from '#main/exchange/read-case.ts';
import { readSample, type SampleRecord, sampleDay } from '#main/exchange/sample.ts';
import { writeCase } from '#main/exchange/write-case.ts';
import { type Blob, listBlobs, putBlob, readBlobChunk } from '#main/store/blobs.ts';
import { hashOf } from '#main/store/codec.ts';
import { asRefusal } from '#main/store/driver-errors.ts';
import {
  exportRecords,
  exportRevisions,
  openSnapshot,
  type Selection,
  selectNegotiation,
} from '#main/store/export-records.ts';
import { type ImportStep, importSteps } from '#main/store/import-records.ts';
import type { Library } from '#main/store/library.ts';
import { countByKind } from '#main/store/records.ts';
import { findStanding } from '#main/store/revisions.ts';
import type { Intent, Reader } from '#main/store/session.ts';
import { writeSetting } from '#main/store/settings.ts';
import { refuse } from '#shared/contract/failures.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import { definitionOf } from '#shared/records/record.ts';
import { announceChange } from './announce-change.ts';
import { readWhole, writeStream } from './files.ts';
import type { HandlersOf, JobContext } from './handlers.ts';
import { programVersion } from './program-version.ts';

const hash: HashState = (state, bodyJson) => hashOf(state, bodyJson).toString('hex');

const chunksOf = function* (reader: Reader, blob: Blob): Generator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const bytes = readBlobChunk(reader, blob.hash, position);
    if (bytes.length === 0) return;
    yield bytes;
  }
};

/** Hashes of the attachments that the selected records name, now or in their history. */
function namedIn(reader: Reader, selection: Selection): ReadonlySet<string> {
  const named = new Set<string>();
  for (const states of [exportRecords(reader, selection), exportRevisions(reader, selection)]) {
    for (const { bodyJson } of states) for (const [found] of bodyJson.matchAll(/\b[0-9a-f]{64}\b/g)) named.add(found);
  }
  return named;
}

async function exportCase(file: string, negotiation: string | undefined, context: JobContext) {
  const { desk, signal, progress } = context;
  const snapshot = openSnapshot(desk.library().path);
  try {
    const { reader } = snapshot;
    if (negotiation !== undefined && findStanding(reader, negotiation)?.kind !== 'negotiation') {
      return refuse('not-found', { what: 'negotiation', id: negotiation });
    }
    const selection = negotiation === undefined ? null : selectNegotiation(reader, negotiation);
    const named = selection === null ? null : namedIn(reader, selection);
    const blobs = listBlobs(reader).filter((blob) => named?.has(blob.hash) ?? true);
    const content = {
      program: `Diwan ${programVersion}`,
      created: desk.today(),
      records: exportRecords(reader, selection),
      revisions: exportRevisions(reader, selection),
      blobs: blobs.map((blob) => ({ ...blob, bytes: chunksOf(reader, blob) })),
    };
    const { size, value } = await writeStream(file, (sink) =>
      writeCase(content, sink, { signal, onProgress: progress }),
    );
    const { records, revisions } = value.counts;
    return { file, records, revisions, blobs: blobs.length, size };
  } finally {
    snapshot.close();
  }
}

async function planOf(
  content: CaseContent,
  library: Library,
  { desk, signal }: JobContext,
  choice?: 'keep-mine' | 'take-theirs' | 'copy',
): Promise<ImportPlan> {
  // One unchanging view of the library for the whole plan; a lookup outside a transaction also costs ten times as much.
  const snapshot = openSnapshot(library.path);
  try {
    return await planImport(content, {
      find: (id) => findStanding(snapshot.reader, id),
      newId: desk.newId,
      hash,
      signal,
      ...(choice === undefined ? {} : { choice }),
    });
  } finally {
    snapshot.close();
  }
}

async function openCase(file: string, { signal, progress }: JobContext): Promise<CaseContent> {
  try {
    return await readCase(file, null, { hash, signal, onProgress: progress });
  } catch (reason) {
    throw asRefusal(reason, file);
  }
}

const shown = ({ new: fresh, newByKind, equal, different, refused }: ImportPlan) => ({
  new: fresh,
  newByKind,
  equal,
  different,
  refused,
});

const intentOf = ({ author, desk }: JobContext, file: string): Intent => ({
  author: author ?? refuse('no-author', {}),
  label: { act: 'import', kind: null, title: basename(file) },
  time: desk.host.now(),
});

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

interface Written {
  readonly written: number;
  /** Null where there was nothing to write. */
  readonly change: number | null;
}

/** Writes steps and attachments as one change. */
async function writeSteps(
  library: Library,
  steps: readonly ImportStep[],
  content: CaseContent | null,
  file: string,
  context: JobContext,
): Promise<Written> {
  const { signal, progress } = context;
  if (steps.length === 0) return { written: 0, change: null };
  const blobs: readonly CaseBlob[] = content?.blobs ?? [];
  const { value, change } = await library.writeLong(intentOf(context, file), { signal }, async function* (writer) {
    for (const blob of blobs) {
      const pieces = content === null ? [] : await collect(content.readBlob(blob.hash));
      putBlob(writer, blob, pieces);
      yield;
    }
    return yield* importSteps(writer, steps, { onProgress: progress });
  });
  announceChange(context.desk.host, change);
  return { written: value.records, change: change?.id ?? null };
}

/** A record that was never exported: its first and only state. */
function firstState({ id, kind, negotiation, marking, body }: SampleRecord): ImportStep {
  const { shape, title } = definitionOf(kind);
  const bodyJson = canonicalJson(body);
  const state = { revision: 1, shape, deleted: false, marking };
  const own = hash({ id, kind, negotiation, ...state }, bodyJson);
  return {
    act: 'insert',
    id,
    kind,
    negotiation,
    title: title(body),
    states: [{ ...state, bodyJson, hash: own, author: '', time: 0 }],
  };
}

function sampleSteps(folder: string): readonly ImportStep[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names.sort().map((name) => ({ name, text: readWhole(join(folder, name)).toString('utf8') }));
  const sample = readSample(files);
  if (!sample.ok) {
    const rows = sample.error.map(({ file, slug, path, message }) => ({
      file,
      row: 0,
      path: `${slug} ${path}`,
      message,
    }));
    return refuse('import-refused', { file: folder, rows });
  }
  const isNegotiation = (record: SampleRecord): boolean => record.kind === 'negotiation';
  const first = sample.value.filter(isNegotiation);
  const others = sample.value.filter((record) => !isNegotiation(record));
  return [...first, ...others].map(firstState);
}

/** A library made of the sample alone stays on the day of the sample; beside one's own work it would be the wrong day. */
function keepSampleDay(library: Library, { author, desk }: JobContext): void {
  const label = { act: 'import', kind: null, title: '' } as const;
  library.write({ author: author ?? refuse('no-author', {}), label, time: desk.host.now() }, (writer) =>
    writeSetting(writer, 'sample-day', sampleDay),
  );
}

export const caseFile: HandlersOf<'case'> = {
  export: ({ file, negotiation }, context) => exportCase(file, negotiation, context),

  inspect: async ({ file }, context) => {
    const library = context.desk.library();
    const content = await openCase(file, context);
    try {
      return shown(await planOf(content, library, context));
    } finally {
      content.close();
    }
  },

  import: async ({ file, different }, context) => {
    // What was planned for one library is never written into another that was opened meanwhile.
    const library = context.desk.library();
    const content = await openCase(file, context);
    try {
      const plan = await planOf(content, library, context, different);
      if (plan.refused.length > 0) return refuse('import-refused', { file, rows: plan.refused });
      if (plan.steps === null) return refuse('choice-needed', { file, different: plan.different.length });
      return { plan: shown(plan), ...(await writeSteps(library, plan.steps, content, file, context)) };
    } finally {
      content.close();
    }
  },

  sample: async (_, context) => {
    const steps = sampleSteps(join(context.desk.host.paths.samples, 'asmar'));
    const library = context.desk.library();
    const fresh = steps.filter((step) => findStanding(library.reader, step.id) === null);
    const negotiation = steps.find((step) => step.kind === 'negotiation')?.id;
    const isAlone = countByKind(library.reader).negotiation === undefined;
    if (negotiation === undefined) return refuse('not-found', { what: 'negotiation', id: recordsName });
    const { written: records } = await writeSteps(library, fresh, null, 'asmar', context);
    if (isAlone) keepSampleDay(library, context);
    return { negotiation, records };
  },
};
