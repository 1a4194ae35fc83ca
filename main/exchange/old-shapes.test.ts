// A case from before place, venue and cue could be translated: it comes in, is read and printed, and goes out as it was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportRecords } from '#main/store/export-records.ts';
import type { Library } from '#main/store/library.ts';
import { openLibrary } from '#main/store/open.ts';
import { getRecord, listRecords } from '#main/store/records.ts';
import { listRevisions } from '#main/store/revisions.ts';
import { searchRecords } from '#main/store/search.ts';
import { verifyNow } from '#main/store/verify.ts';
import { correctRecord } from '#main/store/writing.ts';
import { exportCase, hashState, importCase, newLibrary, testHost } from '#main/testing/case-round.ts';
import { dayOf, fictionalRecord, fictionalRecords, wordsIn } from '#main/testing/fictional-library.ts';
import { buildDossier } from '#shared/briefing/build-dossier.ts';
import { viewOf } from '#shared/briefing/records-view.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import { type AnyRecord, definitionOf, isKind } from '#shared/records/record.ts';
import type { Worded } from '#shared/records/worded.ts';
import { writeCase } from './write-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-old-'));
afterAll(() => rmSync(folder, { recursive: true }));

const meeting = fictionalRecord(61, 'meeting', 'U', {
  type: 'round',
  title: wordsIn('Second Round'),
  start: dayOf('2031-04-02'),
  place: wordsIn('Samhara'),
});
const source = fictionalRecord(62, 'source', 'U', { kind: 'note', title: wordsIn('A note'), venue: wordsIn('Korin') });
const dossier = fictionalRecord(63, 'dossier', 'U', {
  title: wordsIn('Dossier'),
  language: 'en',
  meeting: meeting.id,
  annexes: ['timeline', 'evidence'],
});
const records: readonly AnyRecord[] = [...Object.values(fictionalRecords), meeting, source, dossier];
const lines = ['cue', 'venue', 'place'];

/** As the program wrote it when those three were lines. */
function oldLine({ id, kind, negotiation, marking, title, body }: AnyRecord) {
  const old = Object.entries(body).map(([name, value]) => [
    name,
    lines.includes(name) ? (value as Worded).text : value,
  ]);
  const identity = { id, kind, negotiation };
  const state = { revision: 1, shape: 1, deleted: false, marking };
  const bodyJson = canonicalJson(Object.fromEntries(old));
  const hash = hashState({ ...identity, ...state }, bodyJson);
  return { ...identity, ...state, title, bodyJson, hash, author: 'A. Desk', time: 1_000 };
}

async function oldLibrary(name: string): Promise<Library> {
  const pieces: Uint8Array[] = [];
  const content = { program: 'Diwan', created: '2027-09-15', records: records.map(oldLine), revisions: [], blobs: [] };
  await writeCase(content, (bytes) => void pieces.push(bytes));
  const library = newLibrary(join(folder, name));
  await importCase(library, Buffer.concat(pieces));
  return library;
}

const intent = { author: 'B. Author', label: { act: 'correct', kind: 'meeting', title: '' }, time: 2_000 } as const;

describe('a case from before places could be translated', () => {
  it('comes in, opens again, is found, and has nothing wrong with it', async () => {
    const written = await oldLibrary('opens.diwan');
    written.close();
    const library = openLibrary(written.path, testHost, { mode: 'write' });
    const { reader } = library;
    for (const { id, kind, body } of records)
      expect(getRecord(reader, id), kind).toMatchObject({ id, body: asLine(body) });
    expect(searchRecords(reader, 'Samhara', { kinds: ['meeting'], limit: 10 }).map(({ record }) => record.id)).toEqual([
      meeting.id,
    ]);
    expect(verifyNow(reader).problems).toEqual([]);
    library.close();
  });

  it('goes out with its shapes and hashes, and comes in elsewhere', async () => {
    const from = await oldLibrary('from.diwan');
    const to = newLibrary(join(folder, 'to.diwan'));
    await importCase(to, await exportCase(from.path));
    expect([...exportRecords(to.reader, null)]).toEqual([...exportRecords(from.reader, null)]);
    from.close();
    to.close();
  });

  it('takes a translation as a new revision, and none where nothing is new', async () => {
    const library = await oldLibrary('takes.diwan');
    const now = getRecord(library.reader, meeting.id);
    const place = wordsIn('Samhara', 'سمهارا');
    library.write(intent, (writer) => void correctRecord(writer, meeting.id, 1, { body: now.body }));
    library.write(intent, (writer) => void correctRecord(writer, meeting.id, 1, { body: { ...now.body, place } }));
    expect(getRecord(library.reader, meeting.id)).toMatchObject({ revision: 2, body: { place } });
    const { shape } = definitionOf('meeting');
    expect(listRevisions(library.reader, meeting.id).map((one) => one.shape)).toEqual([1, shape]);
    library.close();
  });

  it('prints its places and venues', async () => {
    const library = await oldLibrary('prints.diwan');
    const kept = listRecords(library.reader, { limit: 1_000 }).records;
    library.close();
    const own = kept.find((record) => isKind(record, 'dossier'));
    if (own === undefined || !isKind(own, 'dossier')) throw new Error('There is no dossier.');
    const base = { audience: null, asOf: '2031-03-04', preparedBy: 'Asmar Desk' };
    const { document } = buildDossier({ ...base, dossier: own, view: viewOf(kept) });
    expect(document).toEqual(buildDossier({ ...base, dossier, view: viewOf(records) }).document);
    expect(JSON.stringify(document)).toContain('Samhara');
  });
});

/** The body as those lines are read: without translations. */
const asLine = (body: object): object =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, lines.includes(name) ? { ...value, translations: [] } : value]),
  );
