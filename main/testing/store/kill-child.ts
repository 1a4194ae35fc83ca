// The victim of the kill tests: opens the library of its first argument and writes three records after three, acknowledging each
// change on its output only after it was committed. Second argument: a seed. Third: how many changes, at most.
import { writeSync } from 'node:fs';
import { openLibrary } from '#main/store/open.ts';
import { testHost, writeTriple } from './library-fixtures.ts';
import { seededRandom } from './random.ts';

const [, , path = '', seed = '1', most = '1000000'] = process.argv;
const host = { ...testHost, holder: { ...testHost.holder, process: process.pid } };
const library = openLibrary(path, host, { mode: 'write' });
const random = seededRandom(Number(seed));
writeSync(1, 'ready\n');
for (let round = 0; round < Number(most); round += 1) {
  const name = `s${seed}r${round}`;
  writeTriple(library, random, name);
  writeSync(1, `${name}\n`);
}
library.close();
