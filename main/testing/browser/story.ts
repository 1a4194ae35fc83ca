// The first day with the program, by keyboard alone, in any host and language: the sample is opened, who stands where is seen,
// a position changes, the brief that holds it changes in another window, and the dossier is printed.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { firstUseWords } from '#shared/language/first-use-words.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { printScreenWords } from '#shared/language/print-screen-words.ts';

export interface Story {
  readonly language: InterfaceLanguage;
  /** Stands at the first screen. */
  readonly page: Page;
  /** Another window on the same library, at a path of the program. */
  readonly openOther: (path: string) => Promise<Page>;
  /** Does what saves, and answers with the bytes of the file that was saved. */
  readonly saved: (save: () => Promise<void>) => Promise<Uint8Array>;
}

/** What comes about in a while, on a machine that may be busy. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const at = document.activeElement;
    return [at?.getAttribute('aria-label'), at?.labels?.[0]?.textContent, at?.textContent].find((text) => text) ?? '';
  })()`);

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (text: string): boolean => (typeof name === 'string' ? text.startsWith(name) : name.test(text));
  const passed: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const now = (await focused(page)).trim();
    if (isIt(now)) return;
    passed.push(now.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' | ')}`);
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Finds a record in the palette and goes to it. */
async function goTo(page: Page, title: string): Promise<void> {
  await press(page, 'Control+k');
  const palette = page.locator('.palette');
  await palette.getByRole('combobox').waitFor();
  await page.keyboard.type(title);
  const found = palette.getByRole('option', { name: title }).first();
  await found.waitFor();
  for (let step = 0; step < 40; step += 1) {
    if ((await found.getAttribute('aria-selected')) === 'true' || (await found.getAttribute('data-focused')) !== null)
      break;
    await press(page, 'ArrowDown');
  }
  await press(page, 'Enter');
}

/** Whose position changes: the flow of the dry season, which Tirvana holds and the steering brief quotes. */
const place = { row: 2, column: 2 } as const;
const quoted = { en: 'Steering brief: bilateral with Tirvana', ar: 'موجز توجيهي: اللقاء الثنائي مع تيرفانا' } as const;
const bound = { en: 'Bilateral with Tirvana, Orvane', ar: 'اللقاء الثنائي مع تيرفانا، أورفان' } as const;
const newer = {
  en: '350 m³/s as a monthly mean, also in a dry year',
  ar: '350 م³/ث متوسطًا شهريًا، في السنة الجافة أيضًا',
} as const;

async function openSample({ page, language }: Story): Promise<void> {
  const words = firstUseWords[language];
  await page.getByRole('heading', { level: 1 }).waitFor();
  await tabTo(page, words.name);
  await page.keyboard.type('Leila Haddan');
  await tabTo(page, words.sample);
  await press(page, 'Enter');
  await page.getByRole('heading', { name: matrixWords[language].title }).waitFor();
  await page.locator('.matrix-row').first().waitFor();
}

/** The address of a brief is in the link that the palette follows. */
async function addressOfBrief(page: Page, language: InterfaceLanguage): Promise<string> {
  await goTo(page, quoted[language]);
  await page.waitForURL(/\/brief\//);
  const { pathname } = new URL(page.url());
  await page.goBack();
  await page.locator('.matrix-row').first().waitFor();
  return pathname;
}

async function changePosition({ page, language }: Story): Promise<void> {
  const cell = page.locator(`[data-row="${place.row}"] [data-column="${place.column}"]`);
  const isInGrid = () => page.evaluate<boolean>("document.activeElement?.closest('[role=grid]') != null");
  for (let step = 0; step < 60 && !(await isInGrid()); step += 1) await press(page, 'Tab');
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown');
  await press(page, ...(language === 'ar' ? ['ArrowLeft', 'ArrowLeft'] : ['ArrowRight', 'ArrowRight']));
  const isThere = `document.activeElement?.closest('[data-row="${place.row}"] [data-column="${place.column}"]') != null`;
  await soon(() => page.evaluate<boolean>(isThere)).toBe(true);
  await press(page, 'F2');
  await page.locator('.position-form textarea').first().waitFor();
  await press(page, 'Control+a');
  await page.keyboard.type(newer[language]);
  await press(page, 'Control+Enter');
  await page.locator('.position-form').waitFor({ state: 'detached' });
  await soon(() => cell.textContent()).toContain(language === 'ar' ? 'السنة الجافة' : '350');
}

async function printDossier(story: Story): Promise<Uint8Array> {
  const { page, language } = story;
  await goTo(page, bound[language]);
  const print = inspectorWords[language].print;
  await page.getByRole('button', { name: print, exact: true }).first().waitFor();
  await tabTo(page, new RegExp(`^${print}$`));
  await press(page, 'Enter');
  await page.waitForURL(/\/print\//);
  await page.locator('.page-list-paper canvas').first().waitFor({ timeout: 30_000 });
  return story.saved(async () => {
    await tabTo(page, printScreenWords[language].save);
    await press(page, 'Enter');
  });
}

/** @returns the bytes of the dossier */
export async function tellStory(story: Story): Promise<Uint8Array> {
  const { page, language } = story;
  await openSample(story);
  const other = await story.openOther(await addressOfBrief(page, language));
  const brief = other.locator('[contenteditable]').first();
  await soon(() => brief.textContent()).toContain('330');
  await changePosition(story);
  await soon(() => brief.textContent()).toContain(newer[language].slice(4));
  await goTo(page, quoted[language]);
  await soon(() => page.locator('[contenteditable]').first().textContent()).toContain(newer[language].slice(4));
  const pdf = await printDossier(story);
  return pdf;
}
