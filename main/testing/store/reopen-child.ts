// Opens the library of its first argument again and again. Third argument: how often. With `write` as the second it writes three
// records each time and prints their name when they are committed; with `read` it counts the records each time.
import { writeSync } from 'node:fs';
import { openLibrary } from '#main/store/open.ts';
import { testHost, writeTriple } from './library-fixtures.ts';
import { seededRandom } from './random.ts';

const [, , path = '', mode = 'read', rounds = '1'] = process.argv;
const host = { ...testHost, holder: { ...testHost.holder, process: process.pid } };
const random = seededRandom(7);
let records = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  const library = openLibrary(path, host, { mode: mode === 'write' ? 'write' : 'read' });
  if (mode === 'write') {
    writeTriple(library, random, `round ${round}`);
    writeSync(1, `round ${round}\n`);
  } else {
    const found = Number(library.reader.prepare('SELECT count(*) FROM record').pluck().get());
    if (found < records || found % 3 !== 0) throw new Error(`${found} records where ${records} were.`);
    records = found;
  }
  library.close();
}
