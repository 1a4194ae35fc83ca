// Writing to an open library: all or nothing, at once or in slices.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newLibrary } from '#main/testing/case-round.ts';
import { heading, paragraph } from '#main/testing/long-text.ts';
import { Refusal } from '#shared/contract/failures.ts';
import { makeRecordId, type RecordId } from '#shared/core/ids.ts';
import { unmarked } from '#shared/records/marking.ts';
import type { Library } from './library.ts';
import { countByKind, getRecord } from './records.ts';
import type { Writer } from './session.ts';
import { correctRecord, createRecord } from './writing.ts';

let folder: string;
let library: Library;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diwan-library-'));
  library = newLibrary(join(folder, 'test.diwan'));
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

let made = 0;
const newId = (): RecordId => {
  made += 1;
  return makeRecordId(made, new Uint8Array(10));
};
const intent = { author: 'L. Haddan', label: { act: 'create', kind: null, title: '' }, time: 0 } as const;
const addParty = (writer: Writer, name: string): RecordId =>
  createRecord(writer, {
    id: newId(),
    kind: 'party',
    negotiation: null,
    marking: unmarked,
    body: { name: { text: name }, kind: 'state' },
  }).id;
const parties = (): number => countByKind(library.reader).party ?? 0;

describe('a write', () => {
  it('keeps nothing when it fails in the middle', () => {
    expect(() =>
      library.write(intent, (writer) => {
        addParty(writer, 'Samhara');
        throw new Error('a fault');
      }),
    ).toThrow('a fault');
    expect(parties()).toBe(0);
    expect(library.write(intent, (writer) => addParty(writer, 'Samhara')).change?.id).toBe(1 + 0);
  });

  it('cannot be left open by an await', () => {
    expect(() => library.write(intent, async (writer) => addParty(writer, 'Samhara'))).toThrow(/promise/i);
    expect(parties()).toBe(0);
  });
});

describe('history', () => {
  it('is not replaced by a statement that inserts over it', () => {
    library.write(intent, (writer) => addParty(writer, 'Samhara'));
    const replace = `INSERT OR REPLACE INTO revision (sequence, record, revision, change, shape, deleted, marking, encoding, body, hash, author, time)
      SELECT sequence, record, revision, change, shape, deleted, marking, encoding, x'00', hash, 'Somebody', time FROM revision`;
    expect(() => library.write(intent, (writer) => writer.prepare(replace).run())).toThrow('history is append-only');
  });

  it.skipIf(process.platform === 'win32')(
    'stands in a file that only its owner may read (no such rights on Windows)',
    () => {
      expect(statSync(library.path).mode & 0o777).toBe(0o600);
      expect(statSync(`${library.path}-wal`).mode & 0o777).toBe(0o600);
    },
  );
});

describe('a long write', () => {
  const addMany = (count: number) =>
    function* (writer: Writer): Generator<void, number> {
      for (let index = 0; index < count; index += 1) {
        addParty(writer, `Party ${index}`);
        yield;
      }
      return count;
    };

  it('lets others run while it goes on, and is not seen before it is done', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      expect(parties()).toBe(0);
    }, 1);
    await library.writeLong(intent, { signal: new AbortController().signal }, addMany(1_500));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(parties()).toBe(1_500);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const outcome = library.writeLong(intent, { signal: stop.signal }, addMany(100_000));
    await expect(outcome).rejects.toBeInstanceOf(Refusal);
    expect(parties()).toBe(0);
    expect(library.write(intent, (writer) => addParty(writer, 'Samhara')).change?.records).toHaveLength(1);
  });

  it('makes the next long write and the interactive ones wait', async () => {
    const first = library.writeLong(intent, { signal: new AbortController().signal }, addMany(300));
    const second = library.writeLong(intent, { signal: new AbortController().signal }, addMany(300));
    await library.whenFree();
    expect(parties()).toBe(600);
    expect((await first).change?.id).toBeLessThan((await second).change?.id ?? 0);
  });
});

describe('the text of a brief', () => {
  it('is kept by section, so that many small edits do not store it whole each time', () => {
    const sections = (edit: number) =>
      Array.from({ length: 40 }, (_, index) => ({
        id: `s${index}`,
        blocks: [
          heading(`h${index}`, `Part ${index}`),
          paragraph(`p${index}`, index === 7 ? `Edit ${edit}` : words(index)),
        ],
      }));
    const words = (seed: number): string =>
      Array.from({ length: 300 }, (_, at) => `w${(seed * 7919 + at * 104729) % 99991}`).join(' ');
    const body = (edit: number) => ({
      title: { text: 'Long' },
      form: 'blank',
      language: 'en',
      text: { version: 1, sections: sections(edit) },
    });
    const size = (): number => {
      while (library.tidy());
      const [pages, free, bytes] = ['page_count', 'freelist_count', 'page_size'].map((name) =>
        Number(library.reader.prepare(`PRAGMA ${name}`).pluck().get()),
      );
      return ((pages ?? 0) - (free ?? 0)) * (bytes ?? 0);
    };
    const { value: negotiation } = library.write(intent, (writer) =>
      createRecord(writer, {
        id: newId(),
        kind: 'negotiation',
        negotiation: null,
        marking: unmarked,
        body: { name: { text: 'Talks' }, type: 'bilateral', phase: 'bargaining' },
      }),
    );
    const { value: brief } = library.write(intent, (writer) =>
      createRecord(writer, {
        id: newId(),
        kind: 'brief',
        negotiation: negotiation.id,
        marking: unmarked,
        body: body(0),
      }),
    );
    const before = size();
    for (let edit = 1; edit <= 50; edit += 1) {
      library.write(intent, (writer) => correctRecord(writer, brief.id, edit, { body: body(edit) }));
    }
    const whole = JSON.stringify(body(0)).length;
    expect(size() - before).toBeLessThan(10 * whole);
    expect(JSON.stringify(getRecord(library.reader, brief.id).body)).toContain('Edit 50');
  });
});
