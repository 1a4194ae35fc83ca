// Files that the desktop hands to the program: libraries and cases, at its start or while it runs.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Checks, firstPage, must, openSample, until } from './check.ts';

export const fileChecks: Checks = {
  second: {
    says: 'a second start hands its file over and ends; the library is opened in the first, and a case is imported into it',
    alone: true,
    run: async (_, { start, startAndEnd }) => {
      const desktop = await start();
      try {
        const page = firstPage(desktop);
        const file = join(desktop.folder, 'handed.diwan');
        const caseFile = join(desktop.folder, 'given.diwan-case');
        await must(page, 'library.create', { file, author: 'Leila' });
        await must(page, 'library.close', {});
        assert.equal((await must(page, 'program.describe', {})).library, null);
        assert.equal(await startAndEnd({ folder: desktop.folder, words: [file] }), 0);
        await until(
          'the library of the second start is open',
          async () => (await must(page, 'program.describe', {})).library === file,
        );
        assert.equal(desktop.pages().length, 1);
        await openSample(desktop, join(desktop.folder, 'talks.diwan'));
        await must(page, 'case.export', { file: caseFile });
        const { records } = await must(page, 'library.describe', {});
        await must(page, 'library.open', { file, mode: 'write' });
        assert.equal(await startAndEnd({ folder: desktop.folder, words: [caseFile] }), 0);
        await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 8_000 });
        await page.getByText(/records came in/).waitFor({ timeout: 8_000 });
        assert.deepEqual((await must(page, 'library.describe', {})).records, records);
        assert.equal(desktop.pages().length, 1);
      } finally {
        await desktop.close();
      }
    },
  },
  waits: {
    says: 'a case file that the program is started with waits until there is a library, and comes into it',
    alone: true,
    run: async (_, { start }) => {
      const folder = mkdtempSync(join(tmpdir(), 'diwan-case-'));
      const caseFile = join(folder, 'given.diwan-case');
      const desktop = await start({ folder, words: [caseFile] });
      try {
        const page = firstPage(desktop);
        await page.getByText('given.diwan-case waits to be imported').waitFor({ timeout: 8_000 });
        await openSample(desktop, join(folder, 'talks.diwan'));
        await must(page, 'case.export', { file: caseFile });
        await must(page, 'library.create', { file: join(folder, 'new.diwan'), author: 'Leila' });
        await page.getByRole('button', { name: 'See what would come in' }).click({ timeout: 8_000 });
        await page.getByRole('button', { name: 'Import', exact: true }).click({ timeout: 8_000 });
        await page.getByText(/records came in/).waitFor({ timeout: 8_000 });
        assert.equal(await page.getByText('waits to be imported').count(), 0);
      } finally {
        await desktop.close();
      }
    },
  },
  missing: {
    says: 'a library that is not there is said to be missing, and the program opens without it',
    alone: true,
    standInOnly: true,
    run: async (_, { start }) => {
      const desktop = await start({ words: ['--library', '/no/such/place.diwan'], silent: true });
      try {
        assert.equal((await must(firstPage(desktop), 'program.describe', {})).library, null);
        const said = () => desktop.evaluate(({ standIn }) => standIn.said);
        await until('it is said', async () => (await said()).length === 1);
        assert.match((await said())[0] ?? '', /missing|no such|not there|there is no/i);
      } finally {
        await desktop.close();
      }
    },
  },
};
