// Nothing keeps anybody out: every screen by axe-core, in every theme and both directions; and where the focus goes.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preferences } from '#shared/contract/preferences.ts';
import { violationsOf } from './axe.ts';
import { type RunningProgram, startProgram } from './program.ts';
import { type Screen, screensOf, show } from './screens.ts';

let program: RunningProgram;
let screens: Readonly<Record<string, Screen>>;
beforeAll(async () => {
  program = await startProgram({ library: 'sample', preferences: { language: 'en', theme: 'light' } });
  screens = await screensOf(program);
}, 120_000);
afterAll(() => program.close());

/** What axe finds on these screens, as 'screen: rule: place'. */
async function findings(names: readonly string[], options: BrowserContextOptions = {}): Promise<readonly string[]> {
  const { page, context, trouble } = await program.open('/', { reducedMotion: 'reduce', ...options });
  await page.locator('h1').first().waitFor();
  const found: string[] = [];
  for (const name of names) {
    const screen = screens[name];
    if (screen === undefined) throw new Error(`There is no screen called ${name}.`);
    await show(page, program.origin, screen);
    found.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
  }
  found.push(...trouble);
  await context.close();
  return found;
}

const every = (start: number, step: number): readonly string[] =>
  Object.keys(screens).filter((_, index) => index % step === start);

describe('every screen', () => {
  it('in English, light', async () => {
    expect(await findings(Object.keys(screens))).toEqual([]);
  }, 240_000);

  it.each([
    ['Arabic, dark', { language: 'ar', theme: 'dark' }, 0, {}],
    ['English, high contrast, 1024 by 700', { theme: 'contrast' }, 1, { viewport: { width: 1024, height: 700 } }],
    ['Arabic, forced colours', { language: 'ar' }, 2, { forcedColors: 'active' }],
  ] as const)(
    'sampled in %s',
    async (_, preferences: Partial<Preferences>, start, options) => {
      await program.engine.must('program.prefer', preferences);
      try {
        expect(await findings(every(start, 3), options)).toEqual([]);
      } finally {
        await program.engine.must('program.prefer', { language: 'en', theme: 'light' });
      }
    },
    180_000,
  );
});

describe('the focus', () => {
  const isLost = (page: Page): Promise<boolean> => page.evaluate<boolean>('document.activeElement === document.body');

  it('is never lost, whatever is opened, closed, saved or left', async () => {
    // Something small to take back: the last change is the sample itself.
    const [concern] = (await program.engine.must('record.list', { kind: 'concern' })).records;
    if (concern === undefined) throw new Error('The sample has no concern.');
    const body = { ...concern.body, note: 'Noted.' };
    await program.engine.must('record.correct', { id: concern.id, expected: concern.revision, body });
    const { page, context } = await program.open(screens.matrix?.path ?? '/');
    await page.locator('.matrix-row').first().waitFor();
    await page.locator('[data-row="2"] [data-column="2"]').focus();
    const keys = [
      ...[
        'Enter',
        'Escape',
        'F2',
        'Escape',
        'ArrowDown',
        'Enter',
        'Tab',
        'Tab',
        'Escape',
        'F6',
        'F6',
        'F6',
        'Shift+F6',
      ],
      ...['Control+k', 'Escape', 'Control+Shift+P', 'ArrowDown', 'Escape', 'Control+/', 'Escape', 'F1', 'F6', 'Tab'],
      ...['Control+Shift+F', 'Tab', 'Tab', 'Control+,', 'Tab', 'Tab', 'Control+z', 'Control+Shift+Z', 'Shift+Tab'],
    ];
    const lost: string[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      // Where a screen comes after a moment, the focus follows it.
      const end = Date.now() + 4_000;
      while ((await isLost(page)) && Date.now() < end) await page.waitForTimeout(50);
      // Past the last element Tab leaves the page for the browser, and comes back with the next.
      if (key === 'Tab' && (await isLost(page))) await page.keyboard.press('Tab');
      if (await isLost(page)) lost.push(key);
    }
    expect(lost).toEqual([]);
    await context.close();
  }, 120_000);

  it('is never caught: from the editor, the form and the table one comes out by Tab or by Escape and Tab', async () => {
    for (const [name, inside] of [
      ['brief', '[contenteditable]'],
      ['inspector: form', '.inspector textarea'],
      ['statements', '.data-table-row [data-column="0"]'],
      ['matrix', '[data-row="2"] [data-column="2"]'],
    ] as const) {
      const screen = screens[name];
      if (screen === undefined) throw new Error(name);
      const { page, context } = await program.open('/');
      await page.locator('h1').first().waitFor();
      await show(page, program.origin, screen);
      await page.locator(inside).first().focus();
      const isInside = `document.activeElement?.closest(${JSON.stringify(inside)}) != null`;
      await page.keyboard.press('Escape');
      for (let step = 0; step < 4 && (await page.evaluate<boolean>(isInside)); step += 1)
        await page.keyboard.press('Tab');
      expect([name, await page.evaluate(isInside)]).toEqual([name, false]);
      await context.close();
    }
  }, 120_000);
});
