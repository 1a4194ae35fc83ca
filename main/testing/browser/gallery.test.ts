// The design system in a real browser, under the policy of the program: every component in every theme and direction.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { type GalleryBrowser, startGallery } from './gallery-browser.ts';

let gallery: GalleryBrowser;
beforeAll(async () => {
  gallery = await startGallery();
}, 120_000);
afterAll(() => gallery.close());

const focusIs = (page: Page) =>
  page.evaluate<string>(`(() => {
    const cell = document.activeElement.closest('[data-column]');
    return cell.closest('[data-row]').dataset.row + ':' + cell.dataset.column;
  })()`);

describe.each(['light', 'dark', 'contrast'])('in the %s theme', (theme) => {
  it.each(['en', 'ar'])(
    'every component can be used by all, in %s',
    async (language) => {
      const { page, trouble } = await gallery.open(`theme=${theme}&language=${language}`);
      expect(await violationsOf(page)).toEqual([]);
      const buttons = page.locator('.gallery-three.row .button');
      for (const opened of ['.choice-popover', '.dialog', '.palette']) {
        await buttons.nth(['.choice-popover', '.dialog', '.palette'].indexOf(opened)).click();
        await page.waitForSelector(opened);
        expect(await violationsOf(page), opened).toEqual([]);
        await page.keyboard.press('Escape');
        await page.waitForSelector(opened, { state: 'detached' });
      }
      expect(trouble).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});

describe.each([
  ['en', 'ArrowRight', '31 November', 'November has 30 days.', '14 Ramadan 1449', '10 February 2028'],
  ['ar', 'ArrowLeft', '٣١ نوفمبر', 'في نوفمبر ٣٠ يومًا.', '١٤ رمضان ١٤٤٩', '١٠ فبراير ٢٠٢٨'],
])('by keyboard, in %s', (language, onwards, wrong, sentence, hijri, gregorian) => {
  let page: Page;
  beforeAll(async () => {
    page = (await gallery.open(`theme=light&language=${language}`)).page;
  });
  afterAll(() => page.context().close());

  it('walks a table of thousands of rows, sorts it and opens a row', async () => {
    const table = page.locator('.data-table-grid').first();
    expect(await table.getAttribute('aria-rowcount')).toBe('3001');
    await table.locator('[data-row="0"] [data-column="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(onwards);
    expect(await focusIs(page)).toBe('1:1');
    await page.keyboard.press('Control+End');
    await expect.poll(() => focusIs(page)).toBe('2999:3');
    expect(await table.locator('tbody tr').count()).toBeLessThan(60);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await focusIs(page)).toBe('-1:0');
    await page.keyboard.press('Enter');
    expect(await table.locator('[aria-sort]').first().getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => table.locator('[data-row="0"]').getAttribute('aria-selected')).toBe('true');
  });

  it('reads a date in either calendar, and says in a sentence what is wrong when the field is left', async () => {
    const field = page.locator('.date-field').nth(1);
    await field.locator('input').fill(wrong);
    expect(await field.textContent()).not.toContain(sentence);
    await page.keyboard.press('Tab');
    await expect.poll(() => field.textContent()).toContain(sentence);
    expect(await field.locator('input').inputValue()).toBe(wrong);
    await field.locator('input').fill(hijri);
    await page.keyboard.press('Tab');
    await expect.poll(() => field.locator('input').inputValue()).toBe(gregorian);
  });

  it('says on focus why a button cannot be pressed', async () => {
    const button = page.locator('.button[aria-disabled=true]').first();
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.tip');
    const described = await button.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).not.toBe('');
  });

  it('opens the menu of a row with Shift+F10 and comes back to the row', async () => {
    await page.locator('.list-row').nth(1).focus();
    await page.keyboard.press('Shift+F10');
    await page.waitForSelector('[role=menuitem][data-focused]');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('list-row');
  });

  it('never scrolls the window itself, whatever takes the focus', async () => {
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('Tab');
    const place = 'document.scrollingElement.scrollTop + document.getElementById("root").scrollTop';
    expect(await page.evaluate(place)).toBe(0);
  });
});

it('keeps its shapes in the forced colours of the system, and every target is at least 24 px high', async () => {
  const { page } = await gallery.open('theme=light', { forcedColors: 'active' });
  expect(await violationsOf(page)).toEqual([]);
  const small = `[...document.querySelectorAll('button, [role=tab], a, input:not([type=checkbox])')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && box.height < 23.5 && getComputedStyle(element, '::after').position !== 'absolute';
  }).map((element) => element.className)`;
  expect(await page.evaluate(small)).toEqual([]);
  await page.context().close();
});
