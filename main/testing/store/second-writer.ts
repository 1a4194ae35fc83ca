// One of two writers without a lock: commits as many changes as its second argument says to the library of its first, and prints
// how many were refused.
import { connect } from '#main/store/connection.ts';
import { libraryOver } from '#main/store/library.ts';
import { writeTriple } from './library-fixtures.ts';
import { seededRandom } from './random.ts';

const [, , path = '', count = '0', seed = '1'] = process.argv;
const library = libraryOver(path, connect(path, 'write'), null, () => {});
const random = seededRandom(Number(seed));
let refused = 0;
for (let round = 0; round < Number(count); round += 1) {
  try {
    writeTriple(library, random, `w${seed}r${round}`);
  } catch (reason) {
    refused += 1;
    console.error(String(reason));
  }
}
library.close();
console.log(refused);
