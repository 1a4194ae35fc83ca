// A library goes out into a case file and comes back as it was: records, history, hashes and links.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { exportRecords, exportRevisions } from '#main/store/export-records.ts';
import { importSteps } from '#main/store/import-records.ts';
import type { Library } from '#main/store/library.ts';
import { iterateLinks } from '#main/store/links.ts';
import { getRecord } from '#main/store/records.ts';
import { correctRecord, createRecord, removeRecord } from '#main/store/writing.ts';
import { exportCase, hashState, importCase, inspectCase, newLibrary } from '#main/testing/case-round.ts';
import { arbitraryCase, type GeneratedRecord } from '#main/testing/generate.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import { definitionOf } from '#shared/records/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-case-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const emptyLibrary = (): Library => {
  count += 1;
  return newLibrary(join(folder, `${count}.diwan`));
};

const intent = { author: 'B. Author', label: { act: 'create', kind: null, title: '' }, time: 1_000 } as const;

const fill = (library: Library, records: readonly GeneratedRecord[]): void =>
  void library.write(intent, (writer) => {
    for (const record of records) createRecord(writer, record);
  });

/** Generated records point to each other in any order, so they are written all at once. */
async function fillAtOnce(library: Library, records: readonly GeneratedRecord[]): Promise<void> {
  const steps = records.map(({ id, kind, negotiation, marking, body }) => {
    const identity = { id, kind, negotiation, revision: 1, shape: definitionOf(kind).shape, deleted: false, marking };
    const bodyJson = canonicalJson(body);
    const state = { ...identity, bodyJson, hash: hashState(identity, bodyJson), author: '', time: 0 };
    return { act: 'insert', id, kind, negotiation, title: '', states: [state] } as const;
  });
  await library.writeLong(intent, { signal: new AbortController().signal }, (writer) => importSteps(writer, steps));
}

/** Everything that must come back. */
const contentOf = ({ reader }: Library): unknown => ({
  records: [...exportRecords(reader, null)],
  revisions: [...exportRevisions(reader, null)],
  links: [...iterateLinks(reader)],
});

const twice = { level: 'twice', caveats: [] };

describe('a case file', () => {
  it('brings every record, revision, hash and link of generated cases into an empty library', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase(), async (records) => {
        const [from, to] = [emptyLibrary(), emptyLibrary()];
        try {
          await fillAtOnce(from, records);
          from.write({ ...intent, time: 2_000 }, (writer) => {
            const cited = new Set([...iterateLinks(writer)].map((link) => link.target));
            for (const { id } of records.slice(0, 5)) correctRecord(writer, id, 1, { marking: twice });
            const free = records.slice(5).find(({ id }) => !cited.has(id));
            if (free !== undefined) removeRecord(writer, free.id, 1);
          });
          const bytes = await exportCase(from.path);
          await importCase(to, bytes);
          expect(contentOf(to)).toEqual(contentOf(from));
          expect(Buffer.compare(await exportCase(to.path), bytes)).toBe(0);
          expect(await inspectCase(to, bytes)).toMatchObject({ new: 0, different: [], refused: [], steps: [] });
        } finally {
          from.close();
          to.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});

const id = (end: string): string => `0192a3b4-0000-7000-8000-00000000${end}`;
const text = (words: string) => ({ text: words, language: 'en', translations: [] });
const party = (end: string, name: string) =>
  ({
    id: id(end),
    kind: 'party',
    negotiation: null,
    marking: { level: null, caveats: [] },
    body: { kind: 'state', name: text(name) },
  }) as unknown as GeneratedRecord;
const person = (end: string, of: string) =>
  ({
    ...party(end, 'x'),
    kind: 'source',
    body: { kind: 'speech', title: text(`Speech ${end}`), person: null, text: of },
  }) as unknown as GeneratedRecord;

async function twoLibraries(): Promise<{ from: Library; to: Library }> {
  const [from, to] = [emptyLibrary(), emptyLibrary()];
  fill(from, [party('0001', 'Northland'), person('0002', 'water')]);
  await importCase(to, await exportCase(from.path));
  return { from, to };
}

const rename = (library: Library, revision: number, name: string): void =>
  void library.write({ ...intent, time: 3_000 }, (writer) =>
    correctRecord(writer, id('0001'), revision, { body: { kind: 'state', name: text(name) } }),
  );

describe('importing a case whose records are here in another state', () => {
  it('lists them and writes nothing until somebody chose', async () => {
    const { from, to } = await twoLibraries();
    rename(from, 1, 'North');
    const plan = await inspectCase(to, await exportCase(from.path));
    expect(plan).toMatchObject({ new: 0, equal: 1, refused: [], steps: null });
    expect(plan.different).toEqual([{ id: id('0001'), kind: 'party', title: 'North', theirs: 2, mine: 1 }]);
  });

  it('keeps mine', async () => {
    const { from, to } = await twoLibraries();
    rename(from, 1, 'North');
    expect(await importCase(to, await exportCase(from.path), 'keep-mine')).toEqual({ records: 0, revisions: 0 });
    expect(getRecord(to.reader, id('0001')).title).toBe('Northland');
  });

  it('takes theirs, which go on from mine with the same history', async () => {
    const { from, to } = await twoLibraries();
    rename(from, 1, 'North');
    await importCase(to, await exportCase(from.path), 'take-theirs');
    expect(contentOf(to)).toEqual(contentOf(from));
  });

  it('takes theirs as a new revision after mine where both went on', async () => {
    const { from, to } = await twoLibraries();
    rename(from, 1, 'North');
    rename(to, 1, 'Nordland');
    await importCase(to, await exportCase(from.path), 'take-theirs');
    expect(getRecord(to.reader, id('0001'))).toMatchObject({ title: 'North', revision: 3 });
  });

  it('copies theirs under new identifiers, and what comes with them points to the copies', async () => {
    const { from, to } = await twoLibraries();
    const bloc = party('0003', 'Bloc');
    fill(from, [{ ...bloc, body: { ...bloc.body, memberOf: [id('0001')] } }]);
    rename(from, 1, 'North');
    await importCase(to, await exportCase(from.path), 'copy');
    expect(getRecord(to.reader, id('0001')).title).toBe('Northland');
    const [member] = getRecord(to.reader, id('0003')).body.memberOf as readonly string[];
    expect(member).not.toBe(id('0001'));
    expect(getRecord(to.reader, member ?? '').title).toBe('North');
  });

  it('refuses a deletion that would leave a reference of mine behind, and changes nothing', async () => {
    const { from, to } = await twoLibraries();
    const bloc = party('0003', 'Bloc');
    fill(to, [{ ...bloc, body: { ...bloc.body, memberOf: [id('0001')] } }]);
    from.write(intent, (writer) => removeRecord(writer, id('0001'), 1));
    const before = contentOf(to);
    await expect(exportCase(from.path).then((bytes) => importCase(to, bytes, 'take-theirs'))).rejects.toThrow('Bloc');
    expect(contentOf(to)).toEqual(before);
  });
});

describe('the case file of one negotiation', () => {
  it('takes along what its records lead to, and nothing else', async () => {
    const library = emptyLibrary();
    const negotiation = {
      ...party('0010', 'x'),
      kind: 'negotiation',
      body: { name: text('Basin'), type: 'bilateral', phase: 'agenda', parties: [{ party: id('0001') }] },
    } as unknown as GeneratedRecord;
    fill(library, [party('0001', 'Northland'), party('0002', 'Elsewhere'), negotiation]);
    const other = emptyLibrary();
    await importCase(other, await exportCase(library.path, id('0010')));
    expect([...exportRecords(other.reader, null)].map((record) => record.title)).toEqual(['Northland', 'Basin']);
  });
});
