// A program that opens and closes a library when it is told to, one word a line, and answers each with one line of JSON.

import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compose } from '#main/compose.ts';
import { cliHost } from '#main/hosts/cli/host.ts';
import { findPlaces } from '#main/hosts/cli/places.ts';

const [file = ''] = process.argv.slice(2);
const places = findPlaces(join(import.meta.dirname, '../hosts/cli'));
const application = compose(cliHost({ places }));

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  open: () => application.ask('library.open', { file, mode: 'write' }),
  write: () => application.ask('author.introduce', { name: `Writer ${process.pid}` }),
  close: () => application.ask('library.close', {}),
};

for await (const word of createInterface({ input: process.stdin })) {
  const answer = (await acts[word]?.()) ?? { ok: false };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
application.close();
