// The whole program in its own window: begun by a newcomer, steered by the menu of the system, and left in the middle of a word.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { paperOf } from '#main/testing/browser/paper.ts';
import { type Checks, firstPage, must, until } from './check.ts';
import type { Desktop } from './desktop.ts';
import { begin, briefOf, goTo, writeIn } from './window-steps.ts';

const choose = (desktop: Desktop, id: string): Promise<void> =>
  desktop.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

/** Every page comes to a printer on a sheet of its own. Electron itself has a dialog here that nobody could answer. */
async function printOnPaper({ folder }: Desktop, page: Page): Promise<void> {
  await goTo(page, `/print/${await briefOf(page)}`);
  await page.getByText(/^Page 1 of \d+$/).waitFor({ timeout: 15_000 });
  const { sheets, size, pages } = await paperOf(page, folder);
  assert.ok(pages >= 2, `${pages} pages`);
  assert.equal(sheets, pages);
  assert.match(size, /^59[45]\.?\d* x 84[12]/);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  assert.equal(await page.locator('.print-stack').count(), 0);
}

/** Opens the form at the cell of the first issue below its group, for the first of the others. @returns its words */
async function openFlow(page: Page): Promise<string> {
  await page.locator('[data-row="2"] [data-column="2"]').focus({ timeout: 15_000 });
  await page.keyboard.press('F2');
  return page.locator('.position-form textarea').first().inputValue({ timeout: 15_000 });
}

/** Each way in which the program goes while somebody types. @returns when it has gone */
const endings: Readonly<Record<string, (desktop: Desktop, isKept: () => Promise<boolean>) => Promise<void>>> = {
  // Windows waits for nothing: it tells the window, and ends the program as it pleases.
  'the user is signed out': async (desktop, isKept) => {
    await desktop.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.emit('query-session-end', {});
    });
    await until('what was typed is kept before the program is ended', isKept);
    await desktop.close('keep');
  },
  'the machine is shut down': async (desktop) => {
    await desktop.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('shutdown');
    });
    assert.equal(await desktop.ended, 0);
    await desktop.close('keep');
  },
  'the program is ended': async (desktop) => {
    await desktop.evaluate(({ app }) => app.quit());
    assert.equal(await desktop.ended, 0);
    await desktop.close('keep');
  },
};

export const windowChecks: Checks = {
  cell: {
    says: 'what was typed at a cell of the matrix when the program is ended is offered there when it is started again',
    alone: true,
    run: async (_, { start }) => {
      let desktop = await start();
      try {
        await begin(firstPage(desktop));
        const matrix = new URL(firstPage(desktop).url()).pathname;
        await openFlow(firstPage(desktop));
        await firstPage(desktop).keyboard.press('Control+End');
        await firstPage(desktop).keyboard.type(' Typed at a cell.');
        await desktop.evaluate(({ app }) => app.quit());
        assert.equal(await desktop.ended, 0);
        await desktop.close('keep');
        desktop = await start({ folder: desktop.folder });
        await goTo(firstPage(desktop), matrix);
        assert.match(await openFlow(firstPage(desktop)), / Typed at a cell\.$/);
      } finally {
        await desktop.close();
      }
    },
  },
  begins: {
    says: 'a newcomer opens the sample and prints a brief on paper, and the menu of the system steers the window',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        const page = firstPage(desktop);
        await begin(page);
        if (desktop.standIn !== null) await printOnPaper(desktop, page);
        await choose(desktop, 'view.arabic');
        await until('it stands from right to left', () =>
          page.evaluate<boolean>('document.documentElement.dir === "rtl"'),
        );
        await choose(desktop, 'view.dark');
        await until('it is dark', () => page.evaluate<boolean>('document.documentElement.dataset.theme === "dark"'));
        await choose(desktop, 'palette.open');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
        await choose(desktop, 'settings.open');
        await until('the settings', () => page.evaluate<boolean>('location.pathname === "/settings"'));
        assert.deepEqual(await desktop.faults(), []);
      } finally {
        await desktop.close();
      }
    },
  },
  undoes: {
    says: 'undo of the menu undoes the text where one is written, and the last change elsewhere',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        const page = firstPage(desktop);
        await begin(page);
        const [position] = (await must(page, 'record.list', { kind: 'position' })).records;
        if (position === undefined) throw new Error('The sample has no position');
        const body = { ...position.body, note: 'Noted.' };
        await must(page, 'record.correct', { id: position.id, expected: position.revision, body });
        const note = async () => (await must(page, 'record.get', { id: position.id })).body.note;
        await page.getByRole('button', { name: 'Find a record, or do something' }).click();
        const field = page.getByRole('dialog').getByRole('combobox');
        await field.fill('words');
        await choose(desktop, 'change.undo');
        await until('the text is undone', async () => (await field.inputValue()) === '');
        assert.equal(await note(), 'Noted.');
        await page.keyboard.press('Escape');
        await choose(desktop, 'change.undo');
        await until('the change is undone', async () => (await note()) === '');
      } finally {
        await desktop.close();
      }
    },
  },
  typed: {
    says: 'what was typed a moment before the user is signed out, the machine shut down or the program ended is kept',
    alone: true,
    run: async (_, { start }) => {
      let desktop = await start();
      const { folder } = desktop;
      try {
        await begin(firstPage(desktop));
        const brief = await briefOf(firstPage(desktop));
        const kept = async () => JSON.stringify(await must(firstPage(desktop), 'record.get', { id: brief }));
        for (const [ending, end] of Object.entries(endings)) {
          const page = firstPage(desktop);
          await writeIn(page, brief);
          await page.keyboard.type(` Typed before ${ending}.`);
          // In the record itself: a draft would have been saved without any ending.
          const isKept = async () => (await kept()).includes(`Typed before ${ending}.`);
          assert.equal(await isKept(), false);
          await end(desktop, isKept);
          desktop = await start({ folder });
          assert.equal(await isKept(), true, ending);
        }
      } finally {
        await desktop.close();
      }
    },
  },
};
