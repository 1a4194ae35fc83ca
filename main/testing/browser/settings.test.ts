// Settings, backups, search and case files in a real browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
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
  it('keep their schedule, chosen by keyboard, when the window is read anew', async () => {
    const { page, context } = await program.open('/backups');
    const every = (name: string) => page.getByRole('radio', { name, exact: true });
    await soon(() => every('Every day').isChecked()).toBe(true);
    await every('Every day').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await soon(() => every('Every week').isChecked()).toBe(true);
    await page.reload();
    await soon(() => every('Every week').isChecked()).toBe(true);
    expect(await program.engine.must('library.schedule', {})).toEqual({ every: 'week' });
    await context.close();
  });

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

describe('a case file', () => {
  const at = (name: string): string => join(program.engine.folder, name);
  const described = () => program.engine.must('library.describe', {});
  const run = async (page: Page, command: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(command);
    await page.keyboard.press('Enter');
  };
  const press = async (page: Page, role: 'button' | 'link' | 'radio', name: string): Promise<void> => {
    await page.getByRole(role, { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  it('is exported and comes into another library by keyboard, kind by kind, and is taken back', async () => {
    const { page, context, trouble } = await program.open('/');
    await page.locator('.home-register-table').waitFor();
    await run(page, 'export a case');
    await page.getByLabel('Name of the file').fill('Talks');
    await press(page, 'button', 'Export');
    await page.getByText(/^\d+ records were exported/).waitFor();
    await press(page, 'button', 'Export');
    await page.getByText('A file of this name is in the folder already').waitFor();
    const { records } = await described();

    await program.engine.must('library.create', { file: at('other.diwan'), author: 'Omar' });
    await page.getByText('No negotiation yet.').waitFor();
    await run(page, 'import a case');
    await press(page, 'link', 'Talks.diwan-case');
    await page.getByRole('heading', { name: /new records would come in$/ }).waitFor();
    const shown = await page.locator('.exchange-counts dd').allTextContents();
    expect(shown.map(Number).toSorted()).toEqual(Object.values(records).toSorted());
    expect((await described()).records).toEqual({});
    await press(page, 'button', 'Import');
    await page.getByRole('heading', { name: /records came in\.$/ }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/records came in/);
    expect((await described()).records).toEqual(records);
    await press(page, 'button', 'Take the import back');
    await page.getByRole('heading', { name: /was taken back/ }).waitFor();
    expect((await described()).records).toEqual({});
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('that is cut off, or holds a row that was tampered with, is refused with its reason, and nothing is changed', async () => {
    const whole = readFileSync(at('Talks.diwan-case'));
    writeFileSync(at('cut.diwan-case'), whole.subarray(0, whole.length / 2));
    const { 'records.jsonl': rows = new Uint8Array(), ...others } = unzipSync(whole);
    const tampered = strToU8(strFromU8(rows).replace('"kind":"party"', '"kind":"spoon"'));
    writeFileSync(at('tampered.diwan-case'), zipSync({ ...others, 'records.jsonl': tampered }));
    const before = await described();
    const { page, context, trouble } = await program.open('/import');
    await press(page, 'link', 'cut.diwan-case');
    await page.getByText('cut.diwan-case is not a Diwan case file: the archive is damaged').waitFor();
    await press(page, 'button', 'Another file');
    await press(page, 'link', 'tampered.diwan-case');
    await page.getByText('"spoon" is no kind of record that this Diwan knows').waitFor();
    await page
      .getByText(/^records\.jsonl, row \d+$/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);
    expect(await described()).toEqual(before);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('with records that are here in another state asks what to do with them, and does that', async () => {
    await program.engine.must('library.create', { file: at('third.diwan'), author: 'Omar' });
    await program.engine.must('case.import', { file: at('Talks.diwan-case') });
    const [concern] = (await program.engine.must('record.list', { kind: 'concern' })).records;
    if (concern === undefined) throw new Error('The sample has no concern.');
    const body = { ...concern.body, wording: { text: 'Mine.', language: 'en' } };
    await program.engine.must('record.correct', { id: concern.id, expected: concern.revision, body });
    const { page, context, trouble } = await program.open(`/import?file=${encodeURIComponent(at('Talks.diwan-case'))}`);
    await page.getByRole('heading', { name: 'One record is here in another state' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const button = page.getByRole('button', { name: 'Import', exact: true });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await press(page, 'radio', 'Take theirs');
    await page.getByText('The state of the file follows yours').waitFor();
    await press(page, 'button', 'Import');
    await page.getByRole('heading', { name: 'One record came in.' }).waitFor();
    expect((await program.engine.must('record.get', { id: concern.id })).title).toBe(concern.title);
    expect((await program.engine.must('record.history', { id: concern.id })).length).toBeGreaterThan(2);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
