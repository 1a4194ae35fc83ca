// Long writes beside quick ones, and a library that is closed under a long write.
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intent, putParty, temporaryFolder, testHost } from '#main/testing/store/library-fixtures.ts';
import { type Random, seededRandom } from '#main/testing/store/random.ts';
import type { Library, Steps } from './library.ts';
import { createLibrary, openLibrary } from './open.ts';
import { countByKind } from './records.ts';
import type { Writer } from './session.ts';

let folder: ReturnType<typeof temporaryFolder>;
let library: Library;
let random: Random;
beforeEach(() => {
  folder = temporaryFolder();
  random = seededRandom(7);
  library = createLibrary(`${folder.path}/test.diwan`, testHost);
});
afterEach(() => {
  library.close();
  folder.remove();
});

/** Writes a party at each step, until `enough` says so; others run in between. */
const parties = (enough: (written: number) => boolean) =>
  async function* (writer: Writer): Steps<number> {
    let written = 0;
    while (!enough(written)) {
      putParty(writer, random, `Party ${written}`);
      written += 1;
      await setImmediate();
      yield;
    }
    return written;
  };

const long = (work: (writer: Writer) => Steps<number>) =>
  library.writeLong(intent(), { signal: new AbortController().signal }, work);

describe('a quick change', () => {
  it('waits for every long write, also for one that was asked for later', async () => {
    const first = long(parties((written) => written === 20));
    const free = library.whenFree().then(() => library.write(intent(), (writer) => putParty(writer, random, 'Quick')));
    const second = long(parties((written) => written === 20));
    await Promise.all([first, free, second]);
    expect(countByKind(library.reader)).toEqual({ party: 41 });
  });
});

describe('a library that is closed while a long write goes on', () => {
  it('keeps nothing of it, and can be opened again at once', async () => {
    let begun = false;
    const work = long(
      parties((written) => {
        begun = written > 2;
        return false;
      }),
    );
    const waiting = long(parties((written) => written === 1));
    const stopped = [work, waiting].map((write) =>
      expect(write).rejects.toMatchObject({ failure: { code: 'cancelled' } }),
    );
    while (!begun) await setImmediate();
    library.close();
    library = openLibrary(library.path, testHost, { mode: 'write' });
    library.write(intent(), (writer) => putParty(writer, random, 'After'));
    await Promise.all(stopped);
    expect(countByKind(library.reader)).toEqual({ party: 1 });
  });

  it('takes nothing more', () => {
    library.close();
    expect(() => library.write(intent(), (writer) => putParty(writer, random, 'Late'))).toThrow('library');
    expect(() => long(parties((written) => written === 1))).toThrow('library');
  });
});
