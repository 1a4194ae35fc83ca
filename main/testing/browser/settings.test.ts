// Settings, backups and search in a real browser.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
beforeAll(async () => {
  program = await startProgram({ library: 'sample', preferences: { language: 'en', theme: 'light' } });
}, 60_000);
afterAll(() => program.close());

/** What comes about in a while, on a machine that may be busy. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });

describe('settings', () => {
  it('hold at once, in every window', async () => {
    const one = await program.open('/settings');
    const other = await program.open('/');
    await one.page.getByRole('button', { name: /Language/ }).click();
    await one.page.getByRole('option', { name: 'العربية' }).click();
    await one.page.getByRole('button', { name: /المظهر/ }).click();
    await one.page.getByRole('option', { name: 'داكن' }).click();
    for (const { page } of [one, other]) {
      await soon(() => page.evaluate('document.documentElement.dir')).toBe('rtl');
      await soon(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    }
    await program.engine.must('program.prefer', { language: 'en', theme: 'light' });
    await soon(() => one.page.evaluate('document.documentElement.dir')).toBe('ltr');
    expect([...one.trouble, ...other.trouble]).toEqual([]);
    await one.context.close();
    await other.context.close();
  });

  it('keep a name, and refuse none beside its field', async () => {
    const { page, context } = await program.open('/settings');
    const name = page.getByLabel('Your name');
    await soon(() => name.inputValue()).toBe('Leila');
    await name.fill(' ');
    await name.press('Enter');
    await page.getByText('Write your name: every change').waitFor();
    await name.fill('ليلى حدّان');
    await name.press('Enter');
    await page.getByText('Kept.').waitFor();
    expect((await program.engine.must('author.name', {})).name).toBe('ليلى حدّان');
    await context.close();
  });
});

describe('search', () => {
  it('finds what is written otherwise, narrows by kind, and opens by keyboard', async () => {
    const { page, context, trouble } = await program.open('/search');
    await page.getByLabel('Find in everything').fill('مياه الأسمر');
    await page.locator('.data-table-row').first().waitFor();
    const found = await page.locator('.data-table-row').count();
    await page.getByLabel('Find in everything').fill('مياة الاسمر');
    await soon(() => page.locator('.data-table-row').count()).toBe(found);
    await page.getByRole('button', { name: /^Kind/ }).click();
    await page.getByRole('option', { name: /^Issues/ }).click();
    await page.keyboard.press('Escape');
    await soon(() => page.locator('.data-table-row').count()).toBeLessThan(found);
    await page.locator('.data-table-row').first().locator('[data-column="0"]').focus();
    await page.keyboard.press('Enter');
    await soon(() => new URL(page.url()).searchParams.get('record')).not.toBeNull();
    await page.getByLabel('Find in everything').fill('"*( NEAR');
    await page.getByText('Nothing found.').waitFor();
    expect(trouble).toEqual([]);
    await context.close();
  });
});

describe('backups', () => {
  it('are made, checked and restored by keyboard; what stood there is put aside', async () => {
    const { page, context, trouble } = await program.open('/backups');
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name }).first().focus();
      await page.keyboard.press('Enter');
    };
    await press('Back up now');
    await page.getByText('Made and verified').waitFor();
    await press('Check the library');
    await page.getByText('The library is sound').waitFor();
    const [concern] = (await program.engine.must('record.list', { kind: 'concern' })).records;
    if (concern === undefined) throw new Error('The sample has no concern.');
    const body = { ...concern.body, wording: { text: 'After the backup.', language: 'en' } };
    await program.engine.must('record.correct', { id: concern.id, expected: concern.revision, body });
    await press('Restore');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Tab');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Restore/ })
      .focus();
    await page.keyboard.press('Enter');
    await soon(async () => (await program.engine.ask('record.get', { id: concern.id })).ok).toBe(true);
    await soon(async () => (await program.engine.must('record.get', { id: concern.id })).title).toBe(concern.title);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
