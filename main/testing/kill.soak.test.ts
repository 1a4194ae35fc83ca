// Kills: a program that is ended at any moment loses no change that it acknowledged, and leaves none half-made.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary, openLibrary } from '#main/store/open.ts';
import { verifyNow } from '#main/store/verify.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { temporaryFolder, testHost } from '#main/testing/store/library-fixtures.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { soakRounds } from './soak-rounds.ts';

const child = join(projectRoot, 'main/testing/store/kill-child.ts');

/** Starts the child, kills it some milliseconds after it began to write, and gives back what it had acknowledged. */
function writeAndKill(path: string, seed: number, after: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, [child, path, String(seed)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    started.stderr.on('data', (data) => {
      errors += String(data);
    });
    started.stdout.on('data', (data) => {
      if (output === '') setTimeout(() => started.kill('SIGKILL'), after);
      output += String(data);
    });
    started.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The child ended by itself (seed ${seed}): ${errors}`));
      else resolve(output.split('\n').slice(1, -1));
    });
  });
}

describe('a killed program', () => {
  const rounds = soakRounds(200, 1_000);

  it(`loses nothing that it acknowledged, in ${rounds} kills`, { timeout: 3_600_000 }, async () => {
    const random = seededRandom(4_711);
    const folder = temporaryFolder();
    const paths = [0, 1].map((lane) => join(folder.path, `lane-${lane}.diwan`));
    let acknowledged = 0;
    const runLane = async (lane: number): Promise<void> => {
      const path = paths[lane] ?? '';
      createLibrary(path, testHost).close();
      let sequence = 0;
      for (let round = lane; round < rounds; round += paths.length) {
        const said = await writeAndKill(path, round, random.below(60));
        acknowledged += said.length;
        const library = openLibrary(path, testHost, { mode: 'write' });
        const find = library.reader.prepare('SELECT count(*) FROM record WHERE title IN (?, ?, ?)').pluck();
        const why = `seed ${random.seed}, round ${round}`;
        for (const name of said) {
          const found = find.get(`Party ${name}`, `Talks ${name}`, `Said ${name}`);
          expect([why, name, found]).toEqual([why, name, 3]);
        }
        // Every change is whole: three records, three revisions, three entries in the index; at most one came after the last word.
        const [records, revisions, entries, changes, last] = library.reader
          .prepare(
            `SELECT (SELECT count(*) FROM record), (SELECT count(*) FROM revision), (SELECT count(*) FROM search_docsize),
             (SELECT count(*) FROM change), (SELECT coalesce(max(sequence), 0) FROM revision)`,
          )
          .raw()
          .get() as number[];
        expect([why, records, revisions, entries]).toEqual([
          why,
          (changes ?? 0) * 3,
          (changes ?? 0) * 3,
          (changes ?? 0) * 3,
        ]);
        const written = ((last ?? 0) - sequence) / 3;
        expect([why, written === said.length || written === said.length + 1]).toEqual([why, true]);
        sequence = last ?? 0;
        expect(library.reader.prepare('PRAGMA quick_check').pluck().get()).toBe('ok');
        library.write({ author: '', time: 0, label: { act: 'correct', kind: null, title: '' } }, (writer) =>
          writer.prepare("INSERT INTO search (search) VALUES ('integrity-check')").run(),
        );
        library.close();
      }
      const library = openLibrary(path, testHost, { mode: 'read' });
      expect(verifyNow(library.reader).problems).toEqual([]);
      library.close();
    };
    try {
      await Promise.all(paths.map((_, lane) => runLane(lane)));
      // Most kills come in the middle of work; on a busy machine many come before there is any.
      expect(acknowledged).toBeGreaterThan(rounds / 10);
    } finally {
      folder.remove();
    }
  });
});
