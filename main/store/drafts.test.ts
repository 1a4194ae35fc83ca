// Tests of what is kept beside records: drafts, attachments and settings.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  intent,
  newId,
  putParty,
  temporaryFolder,
  testHost,
  testTime,
  worded,
} from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { chunkSize, listBlobs, putBlob, readBlobChunk } from './blobs.ts';
import { listChanges } from './changes.ts';
import { dropDraft, findDraft, listDrafts, saveDraft } from './drafts.ts';
import type { Library } from './library.ts';
import { createLibrary, openLibrary } from './open.ts';
import { readSetting, writeSetting } from './settings.ts';
import { correctRecord, removeRecord } from './writing.ts';

const random = seededRandom(6);

describe('beside the records', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let library: Library;
  beforeEach(() => {
    folder = temporaryFolder();
    library = createLibrary(`${folder.path}/a.diwan`, testHost);
  });
  afterEach(() => {
    library.close();
    folder.remove();
  });

  const reopen = () => {
    library.close();
    library = openLibrary(library.path, testHost, { mode: 'write' });
  };
  const add = () => library.write(intent(), (writer) => putParty(writer, random, 'Marwa')).value.id;
  const draft = (record: ReturnType<typeof add>, base: number, title: string) =>
    library.write(intent(), (writer) => {
      saveDraft(writer, { record, base, body: { title }, author: 'Nadia Rahal', time: testTime });
      return null;
    });

  it('keeps a draft through closing, without making history', () => {
    const id = add();
    draft(id, 1, 'half a');
    expect(draft(id, 1, 'half a word').change).toBe(null);
    reopen();
    expect(findDraft(library.reader, id)).toMatchObject({
      base: 1,
      body: { title: 'half a word' },
      time: '2027-01-15T08:00:00.000Z',
    });
    expect(listDrafts(library.reader)).toHaveLength(1);
    expect(listChanges(library.reader, 10)).toHaveLength(1);
    expect(library.write(intent(), (writer) => dropDraft(writer, id)).value).toBe(true);
    expect(findDraft(library.reader, id)).toBe(null);
  });

  it('takes a draft of a record that does not exist yet', () => {
    const id = newId(random);
    draft(id, 0, 'new');
    expect(findDraft(library.reader, id)?.base).toBe(0);
    expect(() => draft(newId(random), 3, 'never was')).toThrow('There is no record');
  });

  it('refuses a draft that began from an older revision, or of a deleted record', () => {
    const id = add();
    library.write(intent(), (writer) =>
      correctRecord(writer, id, 1, { body: { kind: 'bloc', name: worded('Marwa') } }),
    );
    expect(() => draft(id, 1, 'late')).toThrow('was changed meanwhile');
    library.write(intent(), (writer) => {
      removeRecord(writer, id, 2);
      return null;
    });
    expect(() => draft(id, 3, 'gone')).toThrow('has been deleted');
  });

  it('keeps an attachment once, byte for byte, however it came in', () => {
    const bytes = Buffer.from(Uint8Array.from({ length: chunkSize * 2 + 17 }, () => random.below(256)));
    const pieces = (length: number) =>
      Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
        bytes.subarray(index * length, (index + 1) * length),
      );
    const file = { name: 'map.pdf', mediaType: 'application/pdf' };
    const [one, two] = [100_000, 300_001].map(
      (length) => library.write(intent(), (writer) => putBlob(writer, file, pieces(length))).value,
    );
    expect(one).toEqual({ ...file, hash: createHash('sha256').update(bytes).digest('hex'), size: bytes.length });
    expect(two).toEqual(one);
    reopen();
    expect(listBlobs(library.reader)).toEqual([one]);
    const chunks = [0, 1, 2, 3].map((position) => readBlobChunk(library.reader, String(one?.hash), position));
    expect(chunks.map((chunk) => chunk.length)).toEqual([chunkSize, chunkSize, 17, 0]);
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    expect(() => readBlobChunk(library.reader, 'f'.repeat(64), 0)).toThrow('There is no attachment');
  });

  it('keeps an empty attachment', () => {
    const file = { name: 'empty.txt', mediaType: 'text/plain' };
    const { hash } = library.write(intent(), (writer) => putBlob(writer, file, [])).value;
    expect(readBlobChunk(library.reader, hash, 0)).toHaveLength(0);
  });

  it('gives a setting back as it was written, and says so when it has another shape', () => {
    expect(readSetting(library.reader, 'letter', z.string())).toBe(null);
    library.write(intent(), (writer) => {
      writeSetting(writer, 'letter', 'A4');
      return null;
    });
    reopen();
    expect(readSetting(library.reader, 'letter', z.string())).toBe('A4');
    expect(() => readSetting(library.reader, 'letter', z.number())).toThrow('setting “letter” is damaged');
  });
});
