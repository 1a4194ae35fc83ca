// A library out to a case file and a case file into a library, joined as the services join them, for tests and benchmarks.
import { randomUUID } from 'node:crypto';
import type { HashState } from '#main/exchange/case-format.ts';
import { type Choice, type ImportPlan, planImport } from '#main/exchange/plan-import.ts';
import { readCase } from '#main/exchange/read-case.ts';
import { writeCase } from '#main/exchange/write-case.ts';
import { hashOf } from '#main/store/codec.ts';
import { exportRecords, exportRevisions, openSnapshot, selectNegotiation } from '#main/store/export-records.ts';
import { type ImportCounts, importSteps } from '#main/store/import-records.ts';
import type { Library } from '#main/store/library.ts';
import { createLibrary, type StoreHost } from '#main/store/open.ts';
import { findStanding } from '#main/store/revisions.ts';
import { recordId } from '#shared/core/ids.ts';

export const hashState: HashState = (state, bodyJson) => hashOf(state, bodyJson).toString('hex');

export const testHost: StoreHost = {
  now: () => Date.UTC(2027, 8, 15),
  holder: { program: 'diwan', process: process.pid, since: '2027-09-15T00:00:00.000Z' },
};

export const newLibrary = (path: string): Library => createLibrary(path, testHost);

export async function exportCase(path: string, negotiation: string | null = null): Promise<Uint8Array> {
  const { reader, close } = openSnapshot(path);
  const pieces: Uint8Array[] = [];
  try {
    const selection = negotiation === null ? null : selectNegotiation(reader, negotiation);
    const content = {
      program: 'Diwan',
      created: '2027-09-15',
      records: exportRecords(reader, selection),
      revisions: exportRevisions(reader, selection),
      blobs: [],
    };
    await writeCase(content, (bytes) => void pieces.push(bytes));
  } finally {
    close();
  }
  return Buffer.concat(pieces);
}

export async function inspectCase(library: Library, bytes: Uint8Array, choice?: Choice): Promise<ImportPlan> {
  const content = await readCase('test.diwan-case', bytes, { hash: hashState });
  // One view of the library for the whole plan: a lookup outside a transaction costs ten times as much.
  const { reader, close } = openSnapshot(library.path);
  try {
    return await planImport(content, {
      find: (id) => findStanding(reader, id),
      ...(choice === undefined ? {} : { choice }),
      newId: () => recordId(randomUUID()),
      hash: hashState,
    });
  } finally {
    content.close();
    close();
  }
}

/** @throws when the plan has no steps. */
export async function importCase(library: Library, bytes: Uint8Array, choice?: Choice): Promise<ImportCounts> {
  const { steps, refused } = await inspectCase(library, bytes, choice);
  if (steps === null) throw new Error(`The case cannot be imported: ${JSON.stringify(refused.slice(0, 3))}`);
  const intent = {
    author: 'A. Desk',
    label: { act: 'import', kind: null, title: 'test.diwan-case' },
    time: testHost.now(),
  } as const;
  const work = { signal: new AbortController().signal };
  return (await library.writeLong(intent, work, (writer) => importSteps(writer, steps))).value;
}
