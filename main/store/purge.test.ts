// Tests of purging: after it, the words stand nowhere in the bytes of the file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  intent,
  newId,
  put,
  putNegotiation,
  putParty,
  putStatement,
  temporaryFolder,
  testHost,
  testTime,
  worded,
} from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { unmarked } from '#shared/records/marking.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { backupLibrary, listBackups, listBackupsWith } from './backup.ts';
import { findBlob, putBlob } from './blobs.ts';
import { getChange, listChanges, nextToUndo, revertChange } from './changes.ts';
import { saveDraft } from './drafts.ts';
import type { Library } from './library.ts';
import { createLibrary, openLibrary } from './open.ts';
import { purgeRecord } from './purge.ts';
import type { Writer } from './session.ts';
import { verifyLibrary } from './verify.ts';
import { correctRecord, createRecord, removeRecord, restoreRevision } from './writing.ts';

const random = seededRandom(5);
const by = { author: 'Nadia Rahal', time: testTime };
const secrets = ['zanzibarquux', 'kestrelword', 'larkspurword', 'سرياكتوم', 'falconbytes'];

function findSecrets(path: string): readonly string[] {
  const bytes = [path, `${path}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file));
  return secrets.filter((secret) =>
    bytes.some((all) => all.includes(Buffer.from(secret)) || all.includes(Buffer.from(secret, 'utf16le'))),
  );
}

describe('purging a record', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let library: Library;
  const verify = () => verifyLibrary(library, { signal: new AbortController().signal });
  beforeEach(() => {
    folder = temporaryFolder();
    library = createLibrary(join(folder.path, 'a.diwan'), testHost);
  });
  afterEach(() => {
    library.close();
    folder.remove();
  });

  const fill = () =>
    library.write(intent(`filed zanzibarquux`), (writer) => {
      for (let index = 0; index < 300; index += 1) putParty(writer, random, `Harmless number ${index}`);
      const file = putBlob(writer, { name: 'falconbytes.txt', mediaType: 'text/plain' }, [
        Buffer.from('falconbytes '.repeat(50_000)),
      ]);
      const body = {
        kind: 'note',
        title: worded('Zanzibarquux zanzibarquux kestrelword سرياكتوم'),
        file: file.hash,
      };
      const source = put(writer, random, 'source', body);
      return { source, file: file.hash, body };
    }).value;

  it('leaves none of its words in the file or its log', async () => {
    const { source, file, body } = fill();
    library.write(intent('corrected zanzibarquux'), (writer) =>
      correctRecord(writer, source.id, 1, { body: { ...body, title: worded('larkspurword instead of zanzibarquux') } }),
    );
    library.write(intent(), (writer) =>
      saveDraft(writer, { record: source.id, base: 2, body: { title: 'kestrelword' }, ...by }),
    );
    // Words of a newer record in its place, typed and not recorded yet.
    const begunFrom = { record: source.id, revision: 2 };
    library.write(intent(), (writer) =>
      saveDraft(writer, { record: newId(random), base: 0, body: { begunFrom, untouched: 'zanzibarquux' }, ...by }),
    );
    // Closing lets SQLite gather statistics, which hold samples too.
    library.close();
    library = openLibrary(library.path, testHost, { mode: 'write' });
    library.reader.prepare('ANALYZE').run();
    expect(findSecrets(library.path).length).toBeGreaterThan(1);
    const purged = purgeRecord(library, source.id, by);
    expect(purged).toMatchObject({ revisions: 2, erased: true, change: { records: [source.id] } });
    expect(findSecrets(library.path)).toEqual([]);
    expect(findBlob(library.reader, file)).toBe(null);
    expect(listChanges(library.reader, 3).map((change) => change.label.title)).toEqual(['', '', '']);
    const { ok, problems } = await verify();
    expect([ok, problems]).toEqual([true, []]);
    library.close();
    library = openLibrary(library.path, testHost, { mode: 'write' });
    expect(findSecrets(library.path)).toEqual([]);
  });

  it('keeps the sections of a brief that another brief uses', async () => {
    const brief = (title: string, own: string) => {
      const build = richTextBuilder();
      const sections = ['What both briefs say.', own].map((words) => build.section(build.paragraph(words)));
      return { title: worded(title), form: 'blank', language: 'en', text: richText(...sections) };
    };
    const ids = library.write(intent(), (writer) => {
      const home = putNegotiation(writer, random, 'Talks').id;
      return [brief('One', 'kestrelword only here'), brief('Two', 'Something else.')].map(
        (body) => put(writer, random, 'brief', body, home).id,
      );
    }).value;
    expect((await verify()).checked.sections).toBe(3);
    purgeRecord(library, String(ids[0]), by);
    expect(await verify()).toMatchObject({ ok: true, checked: { sections: 2 } });
    expect(findSecrets(library.path)).toEqual([]);
  });

  it('is refused while a current record points to it, and allowed once none does', () => {
    const { party, statement } = library.write(intent(), (writer) => {
      const party = putParty(writer, random, 'Cited');
      const home = putNegotiation(writer, random, 'Talks');
      return { party, statement: putStatement(writer, random, home.id, party.id, 'We said so.') };
    }).value;
    expect(() => purgeRecord(library, party.id, by)).toThrow('is used by “We said so.”');
    library.write(intent(), (writer) => {
      removeRecord(writer, statement.id, 1);
      return null;
    });
    expect(purgeRecord(library, party.id, by).title).toBe('Cited');
    expect(() => purgeRecord(library, party.id, by)).toThrow('There is no record');
  });

  it('keeps a state that pointed to it from coming back, and says so', () => {
    const { member, bloc } = library.write(intent('founded'), (writer) => {
      const bloc = putParty(writer, random, 'Compact');
      const body = { kind: 'state', name: worded('Samhara'), memberOf: [bloc.id] };
      return { bloc, member: put(writer, random, 'party', body) };
    }).value;
    const left = library.write(intent('left'), (writer) =>
      correctRecord(writer, member.id, 1, { body: { ...member.body, memberOf: [] } }),
    );
    purgeRecord(library, bloc.id, by);
    const attempts = [
      (writer: Writer) => restoreRevision(writer, member.id, 1, 2),
      (writer: Writer) => revertChange(writer, getChange(writer, left.change?.id ?? 0)),
    ];
    for (const attempt of attempts)
      expect(() => library.write(intent('back'), attempt)).toThrow(
        `points to a record that is not in this library (${bloc.id})`,
      );
  });

  it('leaves history append-only for everybody else', () => {
    const party = library.write(intent(), (writer) => putParty(writer, random, 'Kept')).value;
    const acts = [
      "UPDATE change SET label = '{}'",
      'DELETE FROM change',
      'DELETE FROM revision',
      'UPDATE revision SET time = 1',
    ];
    for (const sql of acts)
      expect(() => library.write(intent(), (writer) => writer.prepare(sql).run())).toThrow('append-only');
    const permit = library.reader.prepare('SELECT key FROM record WHERE id = ?').pluck().get(party.id);
    expect(() =>
      library.write(intent(), (writer) => {
        writer.prepare('INSERT INTO purging (record) VALUES (?)').run(permit);
        return writer.prepare("UPDATE change SET author = 'Somebody else'").run();
      }),
    ).toThrow('append-only');
  });

  it('does not offer to undo it, nor what it removed, and undoes the rest', () => {
    library.write(intent('first'), (writer) => putParty(writer, random, 'First'));
    const [one] = library.write(intent('both'), (writer) => [
      putParty(writer, random, 'One'),
      putParty(writer, random, 'Two'),
    ]).value;
    const alone = library.write(intent('alone'), (writer) => putParty(writer, random, 'Alone')).value;
    purgeRecord(library, alone.id, by);
    purgeRecord(library, String(one?.id), by);
    const next = nextToUndo(library.reader);
    expect(next?.id).toBe(2);
    library.write(intent(), (writer) => {
      revertChange(writer, getChange(writer, 2));
      return null;
    });
    expect(getChange(library.reader, 2).undoneBy).not.toBe(null);
    expect(library.reader.prepare('SELECT count(*) FROM record WHERE deleted = 0').pluck().get()).toBe(1);
  });

  it('names the backups that still hold the record', async () => {
    const backups = join(folder.path, 'backups');
    await backupLibrary(library, backups, 'manual', testHost);
    const id = newId(random);
    library.write(intent(), (writer) =>
      createRecord(writer, {
        id,
        kind: 'party',
        negotiation: null,
        marking: unmarked,
        body: { kind: 'state', name: worded('Gone') },
      }),
    );
    const made = await backupLibrary(library, backups, 'manual', testHost);
    purgeRecord(library, id, by);
    expect(listBackupsWith(listBackups(backups), id)).toEqual([made.name]);
  });
});
