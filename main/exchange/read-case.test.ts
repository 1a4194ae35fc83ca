// What a person sees when a file is no case, was tampered with, or holds rows that cannot be taken.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { hashState } from '#main/testing/case-round.ts';
import { Refusal } from '#shared/contract/failures.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import { recordId } from '#shared/core/ids.ts';
import { unmarked } from '#shared/records/marking.ts';
import { planImport } from './plan-import.ts';
import { type CaseContent, readCase } from './read-case.ts';
import { type CaseToWrite, writeCase } from './write-case.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (bytes: Uint8Array): Promise<CaseContent> => readCase('strange.diwan-case', bytes, { hash: hashState });
const sentence = (reason: string): string =>
  `strange.diwan-case is not a Diwan case file: ${reason}. Nothing was imported.`;

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

const first = recordId('0192a3b4-0000-7000-8000-000000000001');
const second = recordId('0192a3b4-0000-7000-8000-000000000002');

function party(id: typeof first, name: string, revision = 1) {
  const wording = (text: string) => ({ text, language: 'en', translations: [] });
  const body = {
    kind: 'state',
    name: wording(name),
    shortName: wording(''),
    aliases: [],
    code: '',
    memberOf: [],
    ours: false,
    decidesBy: wording(''),
    notes: wording(''),
  };
  const identity = { id, kind: 'party', negotiation: null };
  const state = { revision, shape: 2, deleted: false, marking: unmarked };
  const bodyJson = canonicalJson(body);
  const hash = hashState({ ...identity, ...state }, bodyJson);
  return { ...identity, ...state, title: name, bodyJson, hash, author: 'A. Desk', time: 1_000 };
}

async function caseOf(content: Partial<CaseToWrite> = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const records = [party(first, 'Northland'), party(second, 'Southland')];
  const whole = { program: 'Diwan', created: '2027-09-15', records, revisions: [], blobs: [], ...content };
  await writeCase(whole, (bytes) => void pieces.push(bytes));
  return Buffer.concat(pieces);
}

const manifestOf = (records: string, change: object = {}): string =>
  JSON.stringify({
    format: 'diwan-case',
    version: 1,
    program: 'a script',
    created: '2027-09-15',
    negotiations: [],
    counts: { records: records.split('\n').filter((line) => line !== '').length, revisions: 0 },
    shapes: {},
    hashes: { records: sha(records), revisions: sha('') },
    ...change,
  });

/** An archive written by hand around these lines. */
const archive = (records: string, more: Zippable = {}, change: object = {}): Uint8Array =>
  zipSync({
    'manifest.json': strToU8(manifestOf(records, change)),
    'records.jsonl': strToU8(records),
    'revisions.jsonl': new Uint8Array(),
    ...more,
  });

const byHand = (line: object): string =>
  `${JSON.stringify({ kind: 'party', body: { kind: 'state', name: { text: 'X' } }, ...line })}\n`;

/** What stands before the row that was refused, and why. */
const refusals = async (records: string): Promise<readonly string[]> =>
  (await read(archive(records))).refused.map(({ row, path, message }) => `${row} ${path}: ${message}`);

describe('a file that is no case', () => {
  const strange: readonly (readonly [string, Uint8Array, string])[] = [
    ['an empty file', new Uint8Array(), 'it is empty'],
    ['a JSON file', strToU8('{"a": 1}'), 'it is a JSON file, and a case is a ZIP archive'],
    ['a JSON list', strToU8('\n [1, 2]'), 'it is a JSON file, and a case is a ZIP archive'],
    ['a text', strToU8('Dear colleague,'), 'the archive is damaged or is no ZIP archive'],
    [
      'another archive',
      zipSync({ 'word/document.xml': strToU8('<a/>') }),
      'it holds "word/document.xml", which has no place in it',
    ],
    ['an empty archive', zipSync({}), 'it holds no manifest.json'],
    ['a path out of it', archive('', { '../evil': strToU8('x') }), 'it holds "../evil", which has no place in it'],
    ['an absolute path', archive('', { '/etc/x': strToU8('x') }), 'it holds "/etc/x", which has no place in it'],
    ['a drive', archive('', { 'C:\\x': strToU8('x') }), 'it holds "C:\\\\x", which has no place in it'],
    [
      'an archive inside',
      archive('', { 'blobs/a.zip': strToU8('x') }),
      'it holds "blobs/a.zip", which has no place in it',
    ],
    [
      'a NUL in a name',
      archive('', { 'records.jsonl\0': strToU8('x') }),
      'it holds "records.jsonl\\u0000", which has no place in it',
    ],
    [
      'a symbolic link',
      zipSync({ 'manifest.json': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      '"manifest.json" is a link or a folder, not a file',
    ],
    [
      'a later format',
      archive('', {}, { version: 2 }),
      'it is of version 2, and this Diwan reads version 1; update Diwan to read it',
    ],
    [
      'a bomb',
      archive('', { 'revisions.jsonl': new Uint8Array(30_000_000) }),
      '"revisions.jsonl" inflates more than 200 times',
    ],
  ];

  it.each(strange)('is refused in one sentence: %s', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(sentence(reason));
  });

  it('is refused when two entries have one name, or the check sum of one differs', async () => {
    const bytes = Buffer.from(
      archive('', { [`blobs/${'a'.repeat(64)}`]: strToU8('x'), [`blobs/${'b'.repeat(64)}`]: strToU8('y') }),
    );
    const twice = Buffer.from(bytes.toString('latin1').replaceAll('b'.repeat(64), 'a'.repeat(64)), 'latin1');
    await expect(read(twice)).rejects.toThrow('two entries named');
    const stored = Buffer.from(
      zipSync({
        'manifest.json': [strToU8('{"a":1}'), { level: 0 }],
        'records.jsonl': strToU8(''),
        'revisions.jsonl': strToU8(''),
      }),
    );
    stored.write('b', stored.indexOf('{"a"') + 2);
    await expect(read(stored)).rejects.toThrow('"manifest.json" is damaged: its check sum differs');
  });

  it('never crashes the reader, whatever bytes of a case are changed or missing', async () => {
    const whole = Buffer.from(await caseOf());
    for (let place = 0; place < whole.length; place += 7) {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(place) ^ 0x55, place);
      for (const bytes of [changed, whole.subarray(0, place)]) {
        const outcome = await read(bytes).catch((reason: unknown) => reason);
        if (outcome instanceof Refusal) expect(outcome.failure.code).toBe('not-a-case');
        else expect(outcome).toHaveProperty('refused');
      }
    }
  });
});

describe('the rows of a case', () => {
  it('are read whole, from bytes and from a file', async () => {
    const bytes = await caseOf();
    const path = join(folder, 'good.diwan-case');
    writeFileSync(path, bytes);
    for (const content of [await read(bytes), await readCase(path, null, { hash: hashState })]) {
      expect(content.refused).toEqual([]);
      expect(content.records.map(({ title }) => title)).toEqual(['Northland', 'Southland']);
      content.close();
    }
  });

  it('may be written by another program without hashes, leaving out what is empty', async () => {
    const content = await read(archive(byHand({ id: first })));
    expect(content.refused).toEqual([]);
    expect(content.records[0]).toMatchObject({ title: 'X', states: [{ revision: 1, author: '' }] });
  });

  it('are refused with line, place and reason', async () => {
    expect(await refusals('{"id":\n')).toEqual(['1 : is not JSON']);
    expect(await refusals(byHand({ id: 'x' }))).toEqual([
      '1 id: is not as it must be: must be a record identifier (a UUID in lower case)',
    ]);
    expect(await refusals(byHand({ id: first, kind: 'spell' }))).toEqual([
      '1 kind: "spell" is no kind of record that this Diwan knows',
    ]);
    expect(await refusals(byHand({ id: first, body: { kind: 'state' } }))).toEqual(['1 body.name: must not be empty']);
    expect(await refusals(byHand({ id: first, body: null }))).toEqual(['1 body: is missing']);
    expect(await refusals(byHand({ id: first }) + byHand({ id: first }))).toEqual([
      `2 id: stands here twice: ${first}`,
    ]);
    expect(await refusals(byHand({ id: first, shape: 9 }))).toEqual([
      '1 body: was written by a newer Diwan (shape 9 of party)',
    ]);
    expect(await refusals(byHand({ id: first, hash: '0'.repeat(64) }))).toContainEqual(
      '1 body.aliases: is not written out in full, as a state with a hash must be',
    );
    expect((await refusals(byHand({ id: first, revision: 3 })))[0]).toContain(
      '1 revision: must be the last of states 1 to 3',
    );
    const { bodyJson, ...line } = party(first, 'Northland');
    expect(
      await refusals(
        byHand({
          ...line,
          body: { ...JSON.parse(bodyJson), notes: { text: 'forged', language: 'en', translations: [] } },
        }),
      ),
    ).toEqual(['1 hash: does not agree with the content: the line was changed after it was written']);
  });

  it('are refused when the file is not the one that the manifest describes', async () => {
    const { refused } = await read(
      archive(byHand({ id: first }), {}, { hashes: { records: sha('other'), revisions: sha('') } }),
    );
    expect(refused.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'records.jsonl is not the file that the manifest describes',
    ]);
  });

  it('are refused by the plan where they point to nothing, to the wrong kind, or into no negotiation', async () => {
    const issue = {
      id: second,
      kind: 'issue',
      negotiation: first,
      body: { name: { text: 'Water' }, valueType: 'text' },
    };
    const lost = recordId('0192a3b4-0000-7000-8000-00000000dead');
    const member = { kind: 'state', name: { text: 'X' }, memberOf: [lost] };
    const content = await read(archive(byHand({ id: first, body: member }) + byHand(issue)));
    expect(content.refused).toEqual([]);
    const plan = await planImport(content, { find: () => null, newId: () => lost, hash: hashState });
    expect(plan.steps).toBeNull();
    expect(plan.refused.map(({ row, path, message }) => `${row} ${path}: ${message}`)).toEqual([
      `1 body.memberOf: points to a record that is not in this library (${lost})`,
      '2 negotiation: points to a party where only these belong: negotiation',
    ]);
  });

  it('stop being read when somebody cancels', async () => {
    const signal = AbortSignal.abort();
    await expect(readCase('a', await caseOf(), { hash: hashState, signal })).rejects.toMatchObject({
      failure: { code: 'cancelled' },
    });
  });
});

const corpus = join(projectRoot, '..', 'shared', 'data', 'hostile');
const describeCorpus = (tests: () => void): void => {
  if (existsSync(corpus)) describe('hostile files that lie beside the project', tests);
  else console.log('The corpus of hostile files does not lie beside the project: its test is left out.');
};

describeCorpus(() => {
  it('are refused in one sentence each, as files and as rows', { timeout: 120_000 }, async () => {
    const files = globSync(['json/**/*.json', 'zip/**/*.zip', 'docx/**/*.docx'], { cwd: corpus }).map((name) =>
      join(corpus, name),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      await expect(readCase(path, null, { hash: hashState })).rejects.toMatchObject({
        failure: { code: 'not-a-case' },
      });
      if (!path.endsWith('.json')) continue;
      const line = Buffer.from(
        readFileSync(path)
          .toString('latin1')
          .replaceAll(/[\r\n]/g, ' '),
        'latin1',
      );
      const bytes = archive('', { 'records.jsonl': line }, { counts: { records: 1, revisions: 0 } });
      expect((await read(bytes)).refused.length, path).toBeGreaterThan(0);
    }
  });
});
