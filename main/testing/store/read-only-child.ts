// Opens the library of its first argument in the mode of its second as a user without the right to write, and prints what came of it.
import { openLibrary } from '#main/store/open.ts';
import { Refusal } from '#shared/contract/failures.ts';
import { testHost } from './library-fixtures.ts';

const [, , path = '', mode = 'read'] = process.argv;
try {
  const library = openLibrary(path, testHost, { mode: mode === 'write' || mode === 'write-or-read' ? mode : 'read' });
  console.log(library.readOnly, library.reader.prepare('SELECT count(*) FROM record').pluck().get());
  library.close();
} catch (reason) {
  if (!(reason instanceof Refusal)) throw reason;
  console.log(reason.failure.code);
}
