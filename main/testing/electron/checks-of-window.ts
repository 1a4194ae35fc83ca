// The whole program in its own window: begun by a newcomer, steered by the menu of the system, and left in the middle of a word.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type Checks, firstPage, must, until } from './check.ts';
import type { Desktop } from './desktop.ts';

const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate')); undefined`,
  );

const choose = (desktop: Desktop, id: string): Promise<void> =>
  desktop.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

const theBrief = 'Steering brief: bilateral with Tirvana';

/** Opens the sample as a newcomer does, whose name it asks for. */
async function begin(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Leila');
  await page.getByRole('button', { name: 'Open the sample negotiation' }).click();
  await page.getByRole('heading', { name: 'Where everybody stands' }).waitFor({ timeout: 15_000 });
}

export const windowChecks: Checks = {
  begins: {
    says: 'a newcomer opens the sample, and the menu of the system steers the window',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        const page = firstPage(desktop);
        await begin(page);
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
    says: 'what was typed a moment before the program is ended is there when it is started again',
    alone: true,
    run: async (_, { start }) => {
      const desktop = await start();
      try {
        const page = firstPage(desktop);
        await begin(page);
        const { records } = await must(page, 'record.list', { kind: 'brief' });
        const brief = records.find(({ title }) => title === theBrief);
        if (brief === undefined) throw new Error(`The sample has no ${theBrief}`);
        await goTo(page, `/brief/${brief.id}`);
        await page.locator('[contenteditable=true] p').first().click({ timeout: 15_000 });
        await page.keyboard.press('End');
        await page.keyboard.type(' Typed at the last moment.');
        await desktop.evaluate(({ app }) => app.quit());
        assert.equal(await desktop.ended, 0);
        await desktop.close('keep');
        const again = await start({ folder: desktop.folder });
        const kept = await must(firstPage(again), 'record.get', { id: brief.id });
        const draft = await must(firstPage(again), 'draft.find', { record: brief.id });
        await again.close();
        assert.match(JSON.stringify([kept.body, draft]), /Typed at the last moment\./);
      } finally {
        await desktop.close();
      }
    },
  },
};
