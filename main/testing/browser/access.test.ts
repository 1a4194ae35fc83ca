// Nothing keeps anybody out: every screen by axe-core, in every theme and both directions; and where the focus goes.
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preferences } from '#shared/contract/preferences.ts';
import { violationsOf } from './axe.ts';
import { type RunningProgram, startProgram } from './program.ts';
import { type Screen, screensOf, show } from './screens.ts';
import { walkWithTab } from './tab-walk.ts';

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

describe('the Tab key', () => {
  const walk = async (names: readonly string[], options: BrowserContextOptions = {}): Promise<readonly string[]> => {
    const { page, context, trouble } = await program.open('/', { reducedMotion: 'reduce', ...options });
    await page.locator('h1').first().waitFor();
    const found: string[] = [];
    for (const name of names) {
      const screen = screens[name];
      if (screen === undefined) throw new Error(`There is no screen called ${name}.`);
      await show(page, program.origin, screen);
      const { stops, findings } = await walkWithTab(page);
      found.push(...findings.map((finding) => `${name}: ${finding}`), ...(stops === 0 ? [`${name}: no stop`] : []));
    }
    await context.close();
    return [...found, ...trouble];
  };

  it('comes to every control of every screen and round again; each is in sight and has its ring', async () => {
    expect(await walk(Object.keys(screens))).toEqual([]);
  }, 240_000);

  it('does so in Arabic, in high contrast and where there is little room', async () => {
    await program.engine.must('program.prefer', { language: 'ar', theme: 'contrast' });
    try {
      expect(await walk(every(1, 3), { viewport: { width: 1_024, height: 700 } })).toEqual([]);
    } finally {
      await program.engine.must('program.prefer', { language: 'en', theme: 'light' });
    }
  }, 180_000);

  it('is seen to miss a ring, a control that lies under something, and one that it cannot reach', async () => {
    const { page, context } = await program.open('/help');
    await page.locator('.spine-item a').nth(3).waitFor();
    await page.evaluate(`(() => {
      const [first, second, third] = document.querySelectorAll('.spine-item a');
      first.style.setProperty('box-shadow', 'none', 'important');
      first.style.setProperty('outline', 'none', 'important');
      const { left, top, width, height } = second.getBoundingClientRect();
      const cover = document.body.appendChild(document.createElement('div'));
      Object.assign(cover.style, { position: 'fixed', left: left + 'px', top: top + 'px', width: width + 'px', height: height + 'px' });
      third.addEventListener('focus', () => third.blur());
    })()`);
    const { findings } = await walkWithTab(page);
    expect(findings.map((finding) => finding.replace(/:.*/, '')).sort()).toEqual(['hidden', 'no ring', 'not reached']);
    await context.close();
  }, 60_000);

  it('takes what belongs together as one stop, in which the arrow keys go on', async () => {
    const { page, context } = await program.open('/');
    await page.locator('h1').first().waitFor();
    for (const [name, group, key] of [
      ['brief', '[role=toolbar]', 'ArrowRight'],
      ['inspector: fields', '.inspector [role=tablist]', 'ArrowRight'],
      ['matrix', '[role=grid]', 'ArrowDown'],
      ['statements', '[role=grid]', 'ArrowDown'],
    ] as const) {
      const screen = screens[name];
      if (screen === undefined) throw new Error(name);
      await show(page, program.origin, screen);
      const at = `[...document.querySelectorAll(${JSON.stringify(`${group} *`)})].indexOf(document.activeElement)`;
      await page.locator(`${group} [tabindex="0"], ${group} button`).first().focus();
      const before = await page.evaluate<number>(at);
      await page.keyboard.press(key);
      const after = await page.evaluate<number>(at);
      expect([name, before >= 0, after >= 0, after === before]).toEqual([name, true, true, false]);
    }
    await context.close();
  }, 60_000);
});

describe('the focus', () => {
  const isLost = (page: Page): Promise<boolean> => page.evaluate<boolean>('document.activeElement === document.body');

  /** Presses one key after the other. @returns those after which the focus was nowhere */
  const lostAfter = async (page: Page, keys: readonly string[]): Promise<readonly string[]> => {
    const lost: string[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      // Where a screen comes after a moment, the focus follows it.
      const end = Date.now() + 4_000;
      while ((await isLost(page)) && Date.now() < end) await page.waitForTimeout(50);
      // Past the last element Tab leaves the page for the browser, and comes back with the next.
      if (/Tab$/.test(key) && (await isLost(page))) await page.keyboard.press(key);
      if (await isLost(page)) lost.push(key);
    }
    return lost;
  };

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
    expect(await lostAfter(page, keys)).toEqual([]);
    await context.close();
  }, 120_000);

  it('is never lost when a record is made, deleted and brought back, and when a question is answered with no or yes', async () => {
    const term = { text: 'Ephemeral', language: 'en', translations: [] };
    const { id } = await program.engine.must('record.create', { kind: 'glossary', body: { term, note: '' } });
    const list = `${screens.matrix?.path}/list/glossary`;
    const { page, context } = await program.open(`${list}?record=${id}`);
    const button = (name: string | RegExp) => page.getByRole('button', { name }).last();
    const lost: string[] = [];
    const on = async (place: Locator, ...keys: readonly string[]): Promise<void> => {
      await place.focus();
      lost.push(...(await lostAfter(page, keys)));
    };
    await on(page.locator('.inspector [role=tab]').first(), 'ArrowRight', 'ArrowRight', 'Tab', 'Shift+Tab', 'Home');
    await on(button('Correct'), 'Enter', 'Tab', 'Escape', 'F2', 'Shift+Tab', 'Tab', 'Escape', 'Tab');
    await on(button('More'), 'Enter', 'Escape', 'Enter', 'ArrowDown', 'Enter');
    await page.getByText('This record has been deleted.').waitFor();
    await on(button('Restore Revision 1'), 'Enter', 'Escape', 'Enter', 'Tab', 'Shift+Tab', 'Enter');
    await on(button('Restore Revision 1'), 'Enter', 'Tab', 'Enter');
    await page.locator('.inspector [role=tab]').first().waitFor();
    await on(button('More'), 'Tab', 'Escape', 'Tab', 'F6', 'F6', 'Control+n', 'Tab', 'Escape', 'Tab');
    await show(page, program.origin, {
      path: `${list}?new=glossary`,
      ready: '.record-editor textarea, .record-editor input',
    });
    await on(page.locator('.record-editor').getByRole('textbox').first(), 'a', 'Control+Enter');
    await page.locator('.inspector [role=tab]').first().waitFor();
    lost.push(...(await lostAfter(page, ['Tab', 'F2', 'Escape', 'Escape', 'Tab'])));
    await show(page, program.origin, { path: '/backups', ready: '.backups .toggle-group' });
    await on(button(/Back up now/), 'Enter');
    await page.getByText('Made and verified').waitFor();
    await on(button(/^Restore/), 'Enter', 'Escape', 'Enter', 'Enter', 'Tab');
    await show(page, program.origin, screens.brief ?? { path: '/', ready: 'h1' });
    await on(button('List or matrix…'), 'Enter', 'Escape', 'Enter', 'Tab', 'Tab', 'Tab', 'Enter', 'a', 'Escape', 'Tab');
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
