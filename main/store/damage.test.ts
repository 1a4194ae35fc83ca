// Tests of damage: every change of a byte that matters is found, a sound backup is offered, and a salvage saves the rest.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soakRounds } from '#main/testing/soak-rounds.ts';
import { intent, temporaryFolder, testHost, testTime, writeTriple } from '#main/testing/store/library-fixtures.ts';
import { type Random, seededRandom } from '#main/testing/store/random.ts';
import { Refusal } from '#shared/contract/failures.ts';
import { backupLibrary, findSoundBackup, listBackups } from './backup.ts';
import { putBlob } from './blobs.ts';
import { type Connection, connect } from './connection.ts';
import { removeTrio } from './durable-files.ts';
import { createLibrary, openLibrary } from './open.ts';
import { connectForReading } from './reading.ts';
import { rebuildDerived } from './rebuild.ts';
import { salvageLibrary } from './salvage.ts';
import { searchRecords } from './search.ts';
import { readerOf } from './session.ts';
import { verifyLibrary, verifyNow } from './verify.ts';

const triples = 60;

async function makeSample(folder: string, random: Random): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const path = join(folder, 'a.diwan');
  const library = createLibrary(path, testHost);
  for (let index = 0; index < triples; index += 1)
    writeTriple(library, random, `harbour ${index} ${'words '.repeat(random.below(60))}`);
  library.write(intent(), (writer) =>
    putBlob(writer, { name: 'note.txt', mediaType: 'text/plain' }, [Buffer.alloc(600_000, 'paper ')]),
  );
  await backupLibrary(library, join(folder, 'backups'), 'manual', testHost);
  library.close();
  return { path, bytes: readFileSync(path) };
}

/** What must not change unseen: records, history, links and attachments. Times of a record are for display and derived. */
const watched = [
  `SELECT key, id, kind, negotiation, revision, sequence, shape, deleted, title, marking, body FROM record ORDER BY key`,
  'SELECT * FROM revision ORDER BY sequence',
  'SELECT id, author, time, revisions, digest FROM change ORDER BY id',
  'SELECT * FROM link ORDER BY source, role, position, target',
  'SELECT hash, size FROM blob ORDER BY hash',
  'SELECT * FROM blob_chunk ORDER BY hash, position',
];

const contentsOf = (connection: Connection): string =>
  JSON.stringify(watched.map((sql) => connection.prepare(sql).raw().all()));

type Outcome = 'found' | 'unchanged' | 'unseen';

/** Whether damage was seen on opening or by verifying; 'unchanged' when what is kept reads as before. */
function judge(path: string, contents: string): Outcome {
  try {
    openLibrary(path, testHost, { mode: 'read' }).close();
  } catch (reason) {
    if (reason instanceof Refusal) return 'found';
    throw reason;
  }
  const connection = connectForReading(path);
  try {
    if (!verifyNow(readerOf(connection)).ok) return 'found';
    return contentsOf(connection) === contents ? 'unchanged' : 'unseen';
  } finally {
    connection.close();
  }
}

const withSample = async (
  seed: number,
  work: (folder: string, random: Random) => Promise<void> | void,
): Promise<void> => {
  const folder = temporaryFolder();
  try {
    await work(folder.path, seededRandom(seed));
  } finally {
    folder.remove();
  }
};

describe('a damaged library', () => {
  it('is recognised, whatever byte of a record, a revision, a link or an attachment changed', {
    timeout: 600_000,
  }, async () => {
    await withSample(88, async (folder, random) => {
      const { path, bytes } = await makeSample(folder, random);
      const whole = connectForReading(path);
      const contents = contentsOf(whole);
      whole.close();
      const pages = bytes.length / 4096;
      const damages: readonly [string, number, () => Buffer][] = [
        [
          'bit',
          soakRounds(100, 300),
          () => {
            const copy = Buffer.from(bytes);
            const at = random.below(copy.length);
            copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
            return copy;
          },
        ],
        [
          'page',
          soakRounds(30, 60),
          () => {
            const page = random.below(pages);
            return Buffer.from(bytes).fill(0, page * 4096, (page + 1) * 4096);
          },
        ],
        ['cut', 20, () => bytes.subarray(0, random.below(bytes.length))],
        ['empty', 1, () => Buffer.alloc(0)],
        ['noise', 3, () => Buffer.from(Uint8Array.from({ length: 20_000 }, () => random.below(256)))],
        ['foreign', 1, () => Buffer.from(bytes).fill(0x11, 68, 72)],
      ];
      const damaged = join(folder, 'damaged.diwan');
      let found = 0;
      for (const [kind, rounds, make] of damages) {
        for (let round = 0; round < rounds; round += 1) {
          removeTrio(damaged);
          writeFileSync(damaged, make());
          const outcome = judge(damaged, contents);
          if (outcome === 'found') found += 1;
          expect([kind, round, random.seed, outcome]).not.toEqual([kind, round, random.seed, 'unseen']);
          if (kind !== 'bit' && kind !== 'page') expect([kind, outcome]).toEqual([kind, 'found']);
        }
      }
      // Most of the file is words and attachments: if verifying had gone blind, this would show it.
      expect(found).toBeGreaterThan(damages.reduce((sum, [, rounds]) => sum + rounds, 0) / 2);
      expect(findSoundBackup(listBackups(join(folder, 'backups')))?.change).toBe(triples);
    });
  });

  it.each([
    ["UPDATE record SET title = 'Another title' WHERE key = 1", 'record'],
    ["UPDATE record SET body = replace(body, 'harbour', 'herbour') WHERE key = 1", 'record'],
    ['UPDATE revision SET time = time + 1 WHERE sequence = 5', 'change'],
    ["UPDATE revision SET author = 'Nobody' WHERE sequence = 5", 'change'],
    ['DELETE FROM revision WHERE sequence = 3', 'change'],
    ["UPDATE change SET author = 'Nobody' WHERE id = 4", 'change'],
    ['DELETE FROM link WHERE rowid IS NULL OR source = 2', 'link'],
    ['DELETE FROM search WHERE rowid = 7', 'search'],
    ["UPDATE blob_chunk SET bytes = x'00' WHERE position = 1", 'attachment'],
  ])('shows what was done past the program: %s', async (sql, what) => {
    await withSample(89, async (folder, random) => {
      const { path } = await makeSample(folder, random);
      const connection = connect(path, 'write');
      for (const trigger of connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all())
        connection.exec(`DROP TRIGGER ${String(trigger)}`);
      connection.pragma('foreign_keys = OFF');
      connection.exec(sql.replace('rowid IS NULL OR ', ''));
      expect(verifyNow(readerOf(connection)).problems.map((problem) => problem.what)).toContain(what);
      connection.close();
    });
  });

  it('gets its links, titles and search back from its records', async () => {
    await withSample(90, async (folder, random) => {
      const { path } = await makeSample(folder, random);
      const connection = connect(path, 'write');
      connection.exec(
        "DELETE FROM link; DELETE FROM search WHERE rowid < 20; UPDATE record SET title = 'x' WHERE key = 1",
      );
      connection.exec('DROP VIEW party');
      connection.close();
      const library = openLibrary(path, testHost, { mode: 'write' });
      const signal = new AbortController().signal;
      expect((await verifyLibrary(library, { signal })).ok).toBe(false);
      expect(await rebuildDerived(library, { signal, time: testTime })).toBe(triples * 3);
      expect((await verifyLibrary(library, { signal })).problems).toEqual([]);
      expect(library.reader.prepare('SELECT count(*) FROM party').pluck().get()).toBe(triples);
      expect(searchRecords(library.reader, 'harbour 7', { limit: 10 })).toHaveLength(3);
      library.close();
    });
  });

  it('can be stopped while it is looked through', async () => {
    await withSample(91, async (folder, random) => {
      const { path } = await makeSample(folder, random);
      const stop = new AbortController();
      stop.abort();
      const library = openLibrary(path, testHost, { mode: 'read' });
      const rows = verifyLibrary(library, {
        signal: stop.signal,
        onProgress: ({ done, total }) => expect(done).toBeLessThanOrEqual(total),
      });
      await rows.then(
        (report) => expect(report.ok).toBe(true),
        (reason: unknown) => expect(String(reason)).toContain('Stopped at your wish'),
      );
      library.close();
    });
  });
});

describe('a salvage', () => {
  it('of a sound library loses nothing, and is only for reading', async () => {
    await withSample(92, async (folder, random) => {
      const { path } = await makeSample(folder, random);
      const target = join(folder, 'salvage.diwan');
      const saved = salvageLibrary(path, target, testHost);
      expect(saved).toMatchObject({ records: triples * 3, revisions: triples * 3, lost: [] });
      const library = openLibrary(target, testHost, { mode: 'write' });
      expect(library.readOnly).toBe('damaged');
      expect(verifyNow(library.reader).problems).toEqual([]);
      expect(searchRecords(library.reader, 'harbour 7', { limit: 10 })).toHaveLength(3);
      library.close();
    });
  });

  it('saves what can be read, says what is lost, and leaves the damaged file as it is', async () => {
    await withSample(93, async (folder, random) => {
      const { path, bytes } = await makeSample(folder, random);
      let saved = 0;
      const rounds = soakRounds(12, 60);
      for (let round = 0; round < rounds; round += 1) {
        const page = 1 + random.below(bytes.length / 4096 - 1);
        const broken = Buffer.from(bytes).fill(0, page * 4096, (page + 1) * 4096);
        writeFileSync(path, broken);
        const target = join(folder, `salvage-${round}.diwan`);
        try {
          const report = salvageLibrary(path, target, testHost);
          saved += report.records;
          const library = openLibrary(target, testHost, { mode: 'write-or-read' });
          expect(library.readOnly).toBe('damaged');
          expect(library.reader.prepare('SELECT count(*) FROM record WHERE deleted = 0').pluck().get()).toBe(
            report.records,
          );
          if (report.records < triples * 3) expect(report.lost.length).toBeGreaterThan(0);
          library.close();
        } catch (reason) {
          // A page of the schema is beyond a salvage; that must be said, not thrown as something unknown.
          expect([random.seed, round, reason instanceof Refusal]).toEqual([random.seed, round, true]);
        }
        expect(readFileSync(path).equals(broken)).toBe(true);
      }
      expect(saved / (rounds * triples * 3)).toBeGreaterThan(0.7);
    });
  });

  const zeroed = (bytes: Buffer, pages: readonly number[]): Buffer => {
    const copy = Buffer.from(bytes);
    for (const page of pages) copy.fill(0, (page - 1) * 4096, page * 4096);
    return copy;
  };

  it('rescues at least nine records of ten, whichever single page was overwritten, the roots of the tables too', async () => {
    await withSample(94, async (folder, random) => {
      const { path, bytes } = await makeSample(folder, random);
      const last = bytes.length / 4096;
      const roots = [2, 4, 8];
      const spread = Array.from({ length: 20 }, (_, index) => 2 + Math.floor((index * (last - 2)) / 20));
      for (const page of [...roots, ...spread]) {
        writeFileSync(path, zeroed(bytes, [page]));
        const target = join(folder, 'salvage.diwan');
        removeTrio(target);
        const { records, lost } = salvageLibrary(path, target, testHost);
        expect([page, records > triples * 3 * 0.9]).toEqual([page, true]);
        expect([page, records === triples * 3 || lost.length > 0]).toEqual([page, true]);
      }
    });
  });

  it.each([
    [10, 0.5],
    [2, 0.05],
  ])('rescues what is left when one page in %i was overwritten', async (step, share) => {
    await withSample(95, async (folder, random) => {
      const { path, bytes } = await makeSample(folder, random);
      const last = bytes.length / 4096;
      const pages = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
      writeFileSync(path, zeroed(bytes, pages));
      const target = join(folder, 'salvage.diwan');
      const { records, lost } = salvageLibrary(path, target, testHost);
      expect(records).toBeGreaterThan(triples * 3 * share);
      expect(lost.length).toBeGreaterThan(0);
      const library = openLibrary(target, testHost, { mode: 'read' });
      expect(library.reader.prepare('SELECT count(*) FROM record WHERE deleted = 0').pluck().get()).toBe(records);
      const damagedHistory = verifyNow(library.reader).problems.filter(
        ({ what }) => what === 'revision' || what === 'change',
      );
      expect(damagedHistory).toEqual([]);
      library.close();
    });
  });

  it('of a file in which nothing can be read says so in a sentence', async () => {
    await withSample(96, async (folder, random) => {
      const { path, bytes } = await makeSample(folder, random);
      const target = join(folder, 'salvage.diwan');
      writeFileSync(path, Buffer.from(bytes).fill(0, 4096));
      expect(() => salvageLibrary(path, target, testHost)).toThrow('nothing of it can be read');
      writeFileSync(path, 'a letter');
      expect(() => salvageLibrary(path, target, testHost)).toThrow('is not a Diwan library');
    });
  });
});
