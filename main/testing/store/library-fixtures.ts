// Libraries for tests: a folder that goes away, a host with a fixed clock, and a few records that point to each other.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '#main/store/library.ts';
import type { StoreHost } from '#main/store/open.ts';
import type { Intent, Writer } from '#main/store/session.ts';
import { createRecord } from '#main/store/writing.ts';
import { makeRecordId, type RecordId } from '#shared/core/ids.ts';
import { unmarked } from '#shared/records/marking.ts';
import type { AnyRecord, Kind } from '#shared/records/record.ts';
import type { Random } from './random.ts';

/** A folder of its own, removed by `remove`. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'diwan-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const testTime = 1_800_000_000_000;

export const testHost: StoreHost = {
  now: () => testTime,
  holder: { program: 'diwan', process: process.pid, since: '14:02' },
};

export const intent = (title = 'test'): Intent => ({
  author: 'Nadia Rahal',
  time: testTime,
  label: { act: 'create', kind: null, title },
});

export const worded = (text: string) => ({ text, language: 'en', translations: [] });

export const newId = (random: Random): RecordId =>
  makeRecordId(
    testTime,
    Uint8Array.from({ length: 10 }, () => random.below(256)),
  );

/** Writes a record of any kind with its body. */
export const put = (
  writer: Writer,
  random: Random,
  kind: Kind,
  body: unknown,
  negotiation: RecordId | null = null,
): AnyRecord => createRecord(writer, { id: newId(random), kind, negotiation, marking: unmarked, body });

export const putParty = (writer: Writer, random: Random, name: string): AnyRecord =>
  put(writer, random, 'party', { kind: 'state', name: worded(name) });

export const putNegotiation = (
  writer: Writer,
  random: Random,
  name: string,
  parties: readonly RecordId[] = [],
): AnyRecord =>
  put(writer, random, 'negotiation', {
    name: worded(name),
    type: 'bilateral',
    phase: 'bargaining',
    parties: parties.map((party) => ({ party, role: null, ours: false })),
  });

export const putStatement = (
  writer: Writer,
  random: Random,
  negotiation: RecordId,
  party: RecordId,
  text: string,
): AnyRecord => put(writer, random, 'statement', { party, text: worded(text), form: 'verbatim' }, negotiation);

/** One change with three records and their words in the search index. Returns the identifiers. */
export function writeTriple(library: Library, random: Random, words: string): readonly RecordId[] {
  return library.write(intent(words), (writer) => {
    const party = putParty(writer, random, `Party ${words}`);
    const negotiation = putNegotiation(writer, random, `Talks ${words}`, [party.id]);
    const statement = putStatement(writer, random, negotiation.id, party.id, `Said ${words}`);
    return [party.id, negotiation.id, statement.id];
  }).value;
}
