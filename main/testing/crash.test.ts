// Crashes, in their short form: a torn log, two writers, a kill in the middle of a migration, backups beside a writer.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupLibrary } from '#main/store/backup.ts';
import { type Connection, connect } from '#main/store/connection.ts';
import { describeHolder, isLocked, takeLock } from '#main/store/lock.ts';
import { migrate } from '#main/store/migrate.ts';
import { library as firstMigration } from '#main/store/migrations/0001-library.ts';
import { createLibrary, openLibrary } from '#main/store/open.ts';
import { connectForReading } from '#main/store/reading.ts';
import { readerOf } from '#main/store/session.ts';
import { verifyFile, verifyNow } from '#main/store/verify.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { temporaryFolder, testHost, writeTriple } from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { soakRounds } from './soak-rounds.ts';

const script = (name: string): string => join(projectRoot, 'main/testing/store', name);

function inFolder<T>(work: (folder: string) => T): T {
  const folder = temporaryFolder();
  let outcome: T | undefined;
  try {
    outcome = work(folder.path);
    return outcome;
  } finally {
    if (outcome instanceof Promise) outcome.finally(folder.remove).catch(() => {});
    else folder.remove();
  }
}

/** Ends when the child ends; gives its output. */
function run(file: string, ...words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script(file), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => {
      output += String(data);
    });
    child.stderr.on('data', (data) => {
      errors += String(data);
    });
    child.on('close', (code) => (code === 0 ? resolve(output + errors) : reject(new Error(errors))));
  });
}

/** Every row that a migration made, as text: schema and contents. */
function dumpOf(connection: Connection): string {
  const schema = connection.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  const tables = connection.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'search' ORDER BY name",
  );
  const rows = (tables.pluck().all() as string[]).map((name) => [
    name,
    connection.prepare(`SELECT * FROM "${name}"`).all(),
  ]);
  return JSON.stringify([schema, rows, connection.pragma('user_version'), connection.pragma('application_id')]);
}

describe('a torn log', () => {
  it('loses only whole changes, the last ones, wherever it is cut, flipped or blanked', async () => {
    await inFolder(async (folder) => {
      const random = seededRandom(303);
      const path = join(folder, 'a.diwan');
      const library = createLibrary(path, testHost);
      for (let index = 0; index < 40; index += 1) writeTriple(library, random, `torn ${index}`);
      const whole = readFileSync(path);
      const log = readFileSync(`${path}-wal`);
      library.close();
      const rounds = soakRounds(60, 300);
      const torn = join(folder, 'torn.diwan');
      for (let round = 0; round < rounds * 3; round += 1) {
        const bytes = Buffer.from(log);
        const at = random.below(bytes.length);
        if (round % 3 === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        if (round % 3 === 2) bytes.fill(0, at, at + 4096);
        writeFileSync(torn, whole);
        writeFileSync(`${torn}-wal`, round % 3 === 0 ? bytes.subarray(0, at) : bytes);
        const connection = connect(torn, 'write');
        const [changes, revisions, records] = connection
          .prepare(
            'SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM revision), (SELECT count(*) FROM record)',
          )
          .raw()
          .get() as number[];
        const why = `seed ${random.seed}, round ${round}`;
        expect([why, revisions, records]).toEqual([why, (changes ?? 0) * 3, (changes ?? 0) * 3]);
        expect([why, verifyNow(readerOf(connection)).problems]).toEqual([why, []]);
        connection.close();
      }
    });
  });
});

describe('two programs', () => {
  it('that write at once without a lock both succeed, change by change', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.diwan');
      createLibrary(path, testHost).close();
      const refused = await Promise.all(['1', '2'].map((seed) => run('second-writer.ts', path, '500', seed)));
      expect(refused).toEqual(['0\n', '0\n']);
      const report = await verifyFile(path, { signal: new AbortController().signal });
      expect(report).toMatchObject({ ok: true, checked: { changes: 1_000, revisions: 3_000 } });
    });
  });

  it('never hold one library: the second is told who has it, and a killed holder holds nothing', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.diwan');
      createLibrary(path, testHost).close();
      for (let round = 0; round < soakRounds(3, 50); round += 1) {
        const child = spawn(process.execPath, [script('kill-child.ts'), path, String(round)], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        await new Promise((resolve) => child.stdout.once('data', resolve));
        expect(isLocked(path)).toBe(true);
        expect(() => openLibrary(path, testHost, { mode: 'write' })).toThrow(
          `in use by diwan (process ${child.pid}) since 14:02`,
        );
        const reading = openLibrary(path, testHost, { mode: 'write-or-read' });
        expect(reading.readOnly).toBe('held');
        reading.close();
        child.kill('SIGKILL');
        await new Promise((resolve) => child.once('close', resolve));
        expect(isLocked(path)).toBe(false);
        takeLock(path, testHost.holder).release();
        expect(describeHolder(path)).toBe('another program');
      }
    });
  });
});

describe('a migration', () => {
  it('that is killed after any statement leaves the old or the new, and runs to the same end again', () => {
    inFolder((folder) => {
      const fresh = connect(join(folder, 'fresh.diwan'), 'write');
      migrate(fresh);
      const expected = dumpOf(fresh);
      fresh.close();
      const statements = firstMigration.statements.length;
      for (let fatal = 1; fatal <= statements; fatal += 1) {
        const path = join(folder, `killed-${fatal}.diwan`);
        for (let time = 0; time < 2; time += 1) {
          const { signal } = spawnSync(process.execPath, [script('migrate-child.ts'), path, String(fatal)]);
          expect(signal).toBe('SIGKILL');
          const killed = connect(path, 'write');
          expect(killed.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
          killed.close();
        }
        const again = connect(path, 'write');
        expect(migrate(again)).toEqual([1]);
        expect(migrate(again)).toEqual([]);
        expect(dumpOf(again)).toBe(expected);
        again.close();
      }
    });
  });
});

describe('backups beside a writer', () => {
  it('each hold a state that was committed', { timeout: 120_000 }, async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.diwan');
      createLibrary(path, testHost).close();
      const child = spawn(process.execPath, [script('kill-child.ts'), path, '7', '100000'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      child.stdout.resume();
      const library = openLibrary(path, testHost, { mode: 'read' });
      const made = [];
      for (let round = 0; round < soakRounds(20, 100); round += 1) {
        made.push(await backupLibrary(library, join(folder, 'backups'), 'scheduled', { now: () => round * 1_000 }));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      library.close();
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      const counters = made.map((backup) => backup.change);
      expect(counters).toEqual([...counters].sort((one, other) => one - other));
      for (const backup of made) {
        const restored = join(folder, 'restored.diwan');
        copyFileSync(backup.path, restored);
        const connection = connectForReading(restored);
        expect(verifyNow(readerOf(connection))).toMatchObject({ ok: true, checked: { records: backup.change * 3 } });
        connection.close();
      }
    });
  });
});
