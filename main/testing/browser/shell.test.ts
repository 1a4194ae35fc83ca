// The frame of the window in a real browser: palette, keys, undo by name, panes, engine, damage; found by all who use it.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandIds, commandOf } from '#shared/contract/commands.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { commandWords } from '#shared/language/command-words.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import { definitionOf, kindNames } from '#shared/records/record.ts';
import { titleIn } from '#shared/records/title-in.ts';
import { violationsOf } from './axe.ts';
import { type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
let negotiation: RecordId;

beforeAll(async () => {
  program = await startProgram({ library: 'sample' });
  const [first] = (await program.engine.must('library.describe', {})).negotiations;
  if (first === undefined) throw new Error('The sample has no negotiation.');
  negotiation = first.id;
}, 60_000);
afterAll(() => program.close());

const findField = (page: Page) => page.getByRole('combobox', { name: 'Find a record, or do something' });
const focusText = (page: Page) => page.evaluate<string>('document.activeElement.textContent');

async function openAt(path: string, options = {}) {
  const opened = await program.open(path, options);
  await opened.page.locator('.shell-main h1').waitFor({ state: 'attached' });
  return opened;
}

describe('the palette', () => {
  it('opens on Ctrl K within 100 ms of the stroke, and on Ctrl Shift P, and lists every command of the menu with its keys', async () => {
    const { page, trouble } = await openAt(`/n/${negotiation}`);
    await page.keyboard.press('Control+Shift+p');
    await findField(page).waitFor();
    await page.keyboard.press('Escape');
    await findField(page).waitFor({ state: 'detached' });
    // The best of some tries: the machine of a test is busy with other things too.
    const took: number[] = [];
    await page.evaluate(`addEventListener('keydown', (event) => {
      const start = performance.now();
      const look = () => document.activeElement.matches('.palette-input')
        ? (document.body.dataset.took = String(performance.now() - start)) : requestAnimationFrame(look);
      if (event.key === 'k') look();
    }, { capture: true })`);
    for (let round = 0; round < 5; round += 1) {
      await page.keyboard.press('Control+k');
      await findField(page).waitFor();
      await page.locator('body[data-took]').waitFor({ state: 'attached' });
      took.push(Number(await page.locator('body').getAttribute('data-took')));
      await page.evaluate('delete document.body.dataset.took');
      await page.keyboard.press('Escape');
      await findField(page).waitFor({ state: 'detached' });
    }
    expect(Math.min(...took)).toBeLessThan(100);
    await page.keyboard.press('Control+k');
    await findField(page).waitFor();
    const options = await page.getByRole('option').allTextContents();
    const { commands } = commandWords.en;
    for (const id of commandIds) {
      const line = options.find((option) => option.startsWith(commands[id]));
      expect(line, id).toBeDefined();
      const { shortcut } = commandOf(id);
      if (shortcut !== null) expect(line, id).toMatch(shortcut.ctrl ? /Ctrl/ : /F\d/);
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('finds a record while one types, says how many there are, and Enter opens it beside its list', async () => {
    const { page } = await openAt(`/n/${negotiation}`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('second desalination');
    await expect.poll(() => page.locator('.palette-state').textContent()).toMatch(/result|Nothing/);
    await findField(page).fill('Nahrin');
    await expect.poll(() => page.getByRole('option', { selected: true }).textContent()).toMatch(/Nahrin|Gauge|gauge/);
    const kind = await page.getByRole('option', { selected: true }).locator('.palette-detail').textContent();
    await page.keyboard.press('Enter');
    await page.waitForURL(/record=/);
    await expect.poll(() => page.locator('.shell-inspector').textContent()).toContain(kind ?? '');
    await page.context().close();
  });

  it('finds commands by either language, and says of those that cannot be run why not', async () => {
    const { page } = await openAt(`/n/${negotiation}`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('داكن');
    await page.keyboard.press('Enter');
    await page.locator('html[data-theme=dark]').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('insert position');
    const option = page.getByRole('option', { name: /^Position…/ });
    expect(await option.getAttribute('aria-disabled')).toBe('true');
    expect(await option.textContent()).toContain('Not on this screen');
    await page.keyboard.press('Escape');
    await program.engine.must('program.prefer', { theme: 'light' });
    await page.context().close();
  });

  it('offers the kinds of record that can be made', async () => {
    const { page } = await openAt(`/n/${negotiation}`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('new record');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: shellWords.en.palette.chooseKind }).fill('concern');
    await page.keyboard.press('Enter');
    await page.waitForURL(/new=concern/);
    await page.locator('.shell-inspector').waitFor();
    await page.context().close();
  });
});

describe('the keys', () => {
  it('go from pane to pane with F6, and back with Shift', async () => {
    const { page } = await openAt(`/n/${negotiation}/list/concern`);
    await page.keyboard.press('F6');
    expect(await focusText(page)).toContain('Concerns');
    const within = (place: string) => page.evaluate<boolean>(`document.activeElement.closest('${place}') !== null`);
    await page.keyboard.press('Shift+F6');
    expect(await within('.frame-spine')).toBe(true);
    await page.keyboard.press('Shift+F6');
    expect(await within('.frame-bar')).toBe(true);
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    expect(await within('.shell-main')).toBe(true);
    await page.context().close();
  });

  it('are heard on an Arabic keyboard, and the focus goes to the heading of the new place', async () => {
    const { page } = await openAt(`/n/${negotiation}`);
    await page.evaluate(
      `dispatchEvent(new KeyboardEvent('keydown', { key: 'ب', code: 'KeyF', ctrlKey: true, shiftKey: true, bubbles: true }))`,
    );
    await page.waitForURL(/\/search/);
    await page.keyboard.press('F1');
    await page.waitForURL(/\/help/);
    await expect.poll(() => focusText(page)).toBe('Help');
    expect(await page.title()).toMatch(/^Help · .+ · Diwan$/);
    await page.keyboard.press('Control+/');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    await page.context().close();
  });

  it('skip to the content with the first Tab', async () => {
    const { page } = await openAt(`/n/${negotiation}/list/concern`);
    await page.keyboard.press('Tab');
    expect(await focusText(page)).toBe(shellWords.en.skip);
    await page.keyboard.press('Enter');
    expect(await focusText(page)).toContain('Concerns');
    await page.context().close();
  });
});

describe('the lists', () => {
  it('of every kind are reached from the index, and keep nobody out', async () => {
    const { page, trouble } = await openAt(`/n/${negotiation}`);
    const index = page.getByRole('navigation', { name: shellWords.en.panes.index });
    await index.getByRole('button', { name: shellWords.en.moreKinds }).focus();
    await page.keyboard.press('Enter');
    for (const [at, kind] of kindNames.entries()) {
      await index.locator(`a[href$="/list/${kind}"]`).click();
      await page.waitForURL(new RegExp(`/list/${kind}$`));
      await page.getByRole('heading', { level: 1, name: definitionOf(kind).words.en.many }).waitFor();
      await page.locator('.data-table-row, .empty-state').first().waitFor();
      if (at % 11 === 3) expect(await violationsOf(page), kind).toEqual([]);
    }
    expect(trouble).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('are gone to by name from the palette', async () => {
    const { page } = await openAt(`/n/${negotiation}`);
    for (const [typed, path] of [
      ['list of mandates', `/n/${negotiation}/list/mandate`],
      ['قائمة الجماهير', '/list/audience'],
    ] as const) {
      await page.keyboard.press('Control+k');
      await findField(page).fill(typed);
      await page.getByRole('option', { name: /^Go to the list of/, selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === path);
      await page.locator('.data-table-row').first().waitFor();
    }
    await page.context().close();
  });

  it('are searched, filtered and sorted by keyboard, and the address keeps how', async () => {
    const { page, trouble } = await openAt(`/n/${negotiation}/list/statement`);
    const titles = () => page.locator('.data-table-row [data-column="0"]').allTextContents();
    const count = page.locator('.list-screen-count');
    await page.locator('.data-table-row').first().waitFor();
    const asked = { kind: 'statement', negotiation, language: 'en' } as const;
    const { total, all } = await program.engine.must('record.rows', { ...asked, text: 'flow' });
    expect(total).toBeLessThan(all);
    await page.getByRole('searchbox', { name: 'Find in statements' }).focus();
    await page.keyboard.type('flow');
    await expect.poll(() => count.textContent()).toBe(`${total} of ${all}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role=option]:focus').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Party/);
    await page.waitForURL(/where=party/);
    const any = [(new URL(page.url()).searchParams.get('where') ?? '').replace('party:', '')];
    const where = [{ field: 'party', any }];
    const filtered = (await program.engine.must('record.rows', { ...asked, text: 'flow', where })).total;
    expect(filtered).toBeLessThan(total);
    await expect.poll(() => count.textContent()).toBe(`${filtered} of ${all}`);
    const inOrder = async (descending: boolean): Promise<readonly string[]> => {
      const sort = { by: 'date', descending };
      const { records } = await program.engine.must('record.rows', { ...asked, text: 'flow', where, sort });
      return records.map((record) => titleIn(record, 'en'));
    };
    await page.getByRole('columnheader', { name: 'Date' }).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=ascending]').waitFor();
    await expect.poll(titles).toEqual(await inOrder(false));
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=descending]').waitFor();
    const falling = await inOrder(true);
    expect(falling).not.toEqual(await inOrder(false));
    await expect.poll(titles).toEqual(falling);
    await page.reload();
    await expect.poll(titles).toEqual(falling);
    await page.locator('.data-table-row [data-column="0"]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/record=/);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

it('names what undo would do, does it on Ctrl Z outside a text, and leaves a text its own undo', async () => {
  const { page } = await openAt(`/n/${negotiation}/list/party`);
  const made = await program.engine.must('record.create', {
    kind: 'party',
    body: { name: { text: 'Port of Ostan' }, kind: 'company' },
  });
  const undo = page.getByRole('button', { name: 'Undo: add party “Port of Ostan”' });
  await undo.waitFor();
  await page.getByRole('searchbox').first().fill('Ostan');
  await page.keyboard.press('Control+z');
  await undo.waitFor();
  await page.evaluate(`(() => {
    const heading = document.querySelector('.shell-main h1');
    heading.tabIndex = -1;
    heading.focus();
  })()`);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Redo: party “Port of Ostan”' }).waitFor();
  const gone = await program.engine.ask('record.get', { id: made.id });
  expect(gone).toMatchObject({ failure: { code: 'deleted' } });
  await page.context().close();
});

it('opens another window at the same place, which asks for no key and follows what is done in the first', async () => {
  const { page, trouble } = await openAt(`/n/${negotiation}/list/party?q=Ostan`);
  const body = { name: { text: 'Harbour of Ostan' }, kind: 'company' };
  await program.engine.must('record.create', { kind: 'party', body });
  const rowOf = (window: Page) => window.getByRole('rowheader', { name: 'Harbour of Ostan' });
  await rowOf(page).waitFor();
  const [other] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Shift+n')]);
  await rowOf(other).waitFor();
  const { pathname, hash } = new URL(other.url());
  expect([pathname, hash]).toEqual([new URL(page.url()).pathname, '']);
  await page.getByRole('button', { name: 'Undo: add party “Harbour of Ostan”' }).click();
  await rowOf(page).waitFor({ state: 'detached' });
  await rowOf(other).waitFor({ state: 'detached' });
  expect(trouble).toEqual([]);
  await page.context().close();
});

it('says calmly that the engine stopped, and nothing more when it is back', async () => {
  const { page, trouble } = await openAt(`/n/${negotiation}`);
  await page.evaluate(`(() => {
    new MutationObserver(() => {
      const said = document.querySelector('.notices').textContent;
      if (said !== '') document.body.dataset.said = said;
    }).observe(document.body, { subtree: true, childList: true });
  })()`);
  program.engine.kill();
  await page.locator('body[data-said]').waitFor({ state: 'attached' });
  expect(await page.locator('body').getAttribute('data-said')).toContain(shellWords.en.engine.stopped);
  await expect.poll(() => page.locator('.notices').textContent(), { timeout: 10_000 }).toBe('');
  await page.locator('.shell-main h1').waitFor();
  expect(trouble).toEqual([]);
  await page.context().close();
});

it.each([
  ['1440', { width: 1440, height: 900 }, 'en', 'light'],
  ['1024', { width: 1024, height: 768 }, 'ar', 'dark'],
  ['800', { width: 800, height: 700 }, 'en', 'contrast'],
] as const)('can be used by all at %s pixels', async (_, viewport, language, theme) => {
  await program.engine.must('program.prefer', { language, theme });
  const { records } = await program.engine.must('record.list', { kind: 'concern', limit: 1 });
  for (const path of ['/help', '/about', `/n/${negotiation}/list/concern?record=${records[0]?.id}`]) {
    const { page, context } = await openAt(path, { viewport });
    await expect.poll(() => page.title()).toMatch(/ · Diwan$/);
    expect(await violationsOf(page), path).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
    await context.close();
  }
  await program.engine.must('program.prefer', { language: 'en', theme: 'light' });
});

it('shows a damaged library, salvages it for reading, and restores the backup that was made of it', async () => {
  const { file } = program.engine;
  await program.engine.must('library.backup', {});
  await program.engine.must('library.close', {});
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7, 4_096 * 2, 4_096 * 60));
  const { page } = await program.open('/');
  const refused = await program.engine.ask('library.open', { file, mode: 'write-or-read' });
  expect(refused).toMatchObject({ failure: { code: 'damaged' } });
  await page.getByRole('heading', { name: 'This library is damaged' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  await page.getByText(/records were saved/).waitFor();
  await page.getByRole('button', { name: 'Open it for reading' }).click();
  await page.getByText(shellWords.en.readOnly.damaged).waitFor();
  await program.engine.ask('library.open', { file, mode: 'write-or-read' });
  await program.engine.must('library.close', {});
  await program.engine.ask('library.open', { file, mode: 'write-or-read' });
  await page
    .getByRole('button', { name: /^Restore the backup of/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await page.locator('.frame-spine').waitFor();
  expect((await program.engine.must('library.describe', {})).readOnly).toBe(null);
  await page.context().close();
});
