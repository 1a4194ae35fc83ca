// The first minute with the program, in a real browser: the sample, a library of one's own, one that is there, and what goes wrong.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Preferences } from '#shared/contract/preferences.ts';
import { violationsOf } from './axe.ts';
import { type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
const start = async (preferences: Partial<Preferences> = {}): Promise<{ page: Page; trouble: string[] }> => {
  program = await startProgram({ library: 'none', preferences });
  const opened = await program.open();
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
};
afterEach(() => program.close());

describe('the first screen', () => {
  it('opens the sample once the name is given, and asks for the name beside its field', async () => {
    const { page, trouble } = await start();
    await page.getByRole('button', { name: 'Open the sample negotiation' }).click();
    await page.getByText('Write your name first').waitFor();
    await page.keyboard.type('Leila');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Where everybody stands' }).waitFor();
    await page.getByText('8 September 2027').first().waitFor();
    expect((await program.engine.must('author.name', {})).name).toBe('Leila');
    expect(trouble).toEqual([]);
  });

  it('makes a library by keyboard alone, and says what is wrong beside the field', async () => {
    const { page } = await start();
    const press = async (key: string, times = 1): Promise<void> => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
    };
    const focus = async (name: string): Promise<void> => {
      for (let step = 0; step < 40; step += 1) {
        await press('Tab');
        const label = await page.evaluate<string>(
          "document.activeElement?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? ''",
        );
        if (label.startsWith(name)) return;
      }
      throw new Error(`${name} cannot be reached by Tab.`);
    };
    await focus('Your name');
    await page.keyboard.type('Leila');
    await focus('New library');
    await press('Enter');
    await page.getByLabel('Name of the library').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Give the library a name').waitFor();
    writeFileSync(join(program.engine.folder, 'Taken.diwan'), 'mine');
    await page.keyboard.type('Taken');
    await press('Enter');
    await page
      .getByText(/Taken\.diwan/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('مفاوضات الحدود');
    await press('Enter');
    await page.getByText('No negotiation yet.').waitFor();
    const { library } = await program.engine.must('program.describe', {});
    expect(library).toBe(join(program.engine.folder, 'مفاوضات الحدود.diwan'));
    const schemes = (await program.engine.must('record.list', { kind: 'marking-scheme' })).records;
    expect(schemes.map(({ title }) => title)).toEqual(['Usual markings']);
    await page.goto(`${program.origin}/?start=new`);
    await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('Leila');
  });

  it('finds a library in the folders of the machine, and lists it the next time', async () => {
    const { page } = await start();
    const folder = join(program.engine.folder, 'work');
    mkdirSync(folder);
    await program.engine.must('library.create', { file: join(folder, 'border.diwan'), author: 'Leila' });
    await page.getByText('No negotiation yet.').waitFor();
    await program.engine.must('library.close', {});
    await page.getByText('Opened before').waitFor();
    writeFileSync(join(folder, 'false.diwan'), 'not a database');
    await page.getByRole('button', { name: 'Open a library' }).click();
    await page.getByRole('link', { name: 'work' }).click();
    await page.getByText('Not a library').waitFor();
    await page.getByRole('link', { name: 'border.diwan' }).click();
    await page.getByText('No negotiation yet.').waitFor();
    await program.engine.must('library.close', {});
    await page.getByRole('heading', { name: 'Opened before' }).waitFor();
    await page.getByRole('link', { name: /border/ }).click();
    await page.getByText('No negotiation yet.').waitFor();
    await program.engine.must('library.close', {});
    rmSync(folder, { recursive: true });
    await page.reload();
    await page.getByText('No longer there').waitFor();
    await page.getByRole('button', { name: 'Take border from this list' }).click();
    await expect.poll(() => page.getByText('Opened before').count()).toBe(0);
  });

  it('speaks Arabic and turns round at a word, with nothing that keeps anybody out', async () => {
    const { page } = await start({ theme: 'dark' });
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('radio', { name: 'العربية' }).click();
    await page.getByLabel('اسمك').waitFor();
    expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'مكتبة جديدة' }).click();
    expect(await violationsOf(page)).toEqual([]);
  });
});
