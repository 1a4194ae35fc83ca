// Lists and the matrix in a brief, put in from the shelf by keyboard; and undo in a text, from one brief to another.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/core/ids.ts';
import { isKind } from '#shared/records/record.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { type ProgramWindow, type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
let english: RecordId;
beforeAll(async () => {
  program = await startProgram({ library: 'sample', preferences: { language: 'en', theme: 'light' } });
  const { records } = await program.engine.must('record.list', { kind: 'brief' });
  const found = records.find(({ title }) => title.startsWith('Steering brief'));
  if (found === undefined) throw new Error('The sample has no steering brief in English.');
  english = found.id;
}, 60_000);
afterAll(() => program.close());

const soon = { timeout: 8_000 };

async function opened(id: RecordId): Promise<ProgramWindow> {
  const window = await program.open(`/brief/${id}`);
  await window.page.locator('.brief-living-words').first().waitFor();
  return window;
}

/** Goes to the end of the text, where a new paragraph begins. */
async function toEnd(page: Page): Promise<void> {
  await page.locator('.brief-page').focus();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

describe('a list and a matrix', () => {
  const choose = async (page: Page, label: string, option: string) => {
    await page.getByRole('button', { name: new RegExp(label) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: option, exact: true }).waitFor();
    await page.keyboard.type(option);
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  };
  const recorded = async (kind: 'concern' | 'position', title: string) => {
    const { records } = await program.engine.must('record.list', { kind, limit: 1_000 });
    const found = records.find((record) => record.title.startsWith(title));
    if (found === undefined) throw new Error(`The sample has no ${kind} “${title}”.`);
    return found;
  };
  const reword = async (kind: 'concern' | 'position', title: string, text: string) => {
    const { id, revision, body } = await recorded(kind, title);
    const wording = { text, language: 'en', translations: [] };
    await program.engine.must('record.correct', { id, expected: revision, body: { ...body, wording } });
  };

  it('are put in by keyboard, show their records, and follow a change at once', async () => {
    const { page, context, trouble } = await opened(english);
    await toEnd(page);
    await page.keyboard.type('/');
    await page.getByRole('combobox', { name: 'Find records to insert' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Insert a list or a matrix' });
    await form
      .getByRole('button', { name: /What it shows/ })
      .and(page.locator(':focus'))
      .waitFor();
    await choose(page, 'What it shows', 'Concerns');
    await choose(page, 'Party', 'Republic of Beldiz');
    await choose(page, 'Status', 'Raised');
    await form.getByText('At present: 4 records').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await form.waitFor({ state: 'detached' });
    await page.keyboard.type('Between the two.');
    const list = page.locator('.living', { hasText: '4 records' });
    await expect.poll(() => list.locator('li').count(), soon).toBe(4);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await page.locator('.palette').getByRole('combobox').waitFor();
    await page.keyboard.type('matrix…');
    await page.locator('.palette [role=option]', { hasText: 'Matrix…' }).first().waitFor();
    await page.keyboard.press('Enter');
    await choose(page, 'Party', 'Republic of Tirvana');
    await form.getByText(/^At present: \d+ issues, 1 party$/).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const matrix = page.locator('.living .brief-matrix').last();
    await matrix.getByText('330 m³/s').first().waitFor();
    expect(await matrix.locator('thead th').allTextContents()).toEqual(['Issue', 'Tirvana']);

    await reword('position', '330 m³/s', 'Not one drop below 331.');
    await matrix.getByText('Not one drop below 331.').waitFor();
    await reword('concern', 'A reserved berth', 'Every flag would ask for a berth.');
    await list.getByText('Every flag would ask for a berth.').waitFor();
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('are left with Escape, and nothing is put in', async () => {
    const { page, context } = await opened(english);
    const count = await page.locator('.living').count();
    await page.getByRole('button', { name: 'List or matrix…' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.gather-form').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'List or matrix…' }).and(page.locator(':focus')).waitFor();
    expect(await page.locator('.living').count()).toBe(count);
    await context.close();
  });
});

describe('undo in a text', () => {
  it('never shows the words of another brief, and before the first key does nothing, from brief to brief', async () => {
    const brief = await program.engine.must('record.get', { id: english });
    if (!isKind(brief, 'brief')) throw new Error('Not a brief.');
    const { negotiation, body } = brief;
    const named = async (name: string): Promise<string> => {
      const make = richTextBuilder(name);
      const text = richText(make.section(make.paragraph(`Begun: ${name}.`)));
      return (await program.engine.must('record.create', { kind: 'brief', negotiation, body: { ...body, text } })).id;
    };
    const briefs = { one: await named('one'), two: await named('two') };
    const { page, context, trouble } = await program.open(`/brief/${briefs.one}`);
    const shown = (name: string) =>
      expect.poll(() => page.locator('.brief-page').textContent(), soon).toContain(`Begun: ${name}.`);
    const words = async () => (await page.locator('.brief-page').textContent()) ?? '';
    await shown('one');
    await page.evaluate(
      `history.pushState({}, '', '/brief/${briefs.two}'); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await shown('two');
    for (let turn = 0; turn < 6; turn += 1) {
      const [name, other] = turn % 2 === 0 ? ['two', 'one'] : ['one', 'two'];
      await shown(name);
      const before = await words();
      await page.locator('.brief-page').focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(` ${name}-${turn}`);
      await expect.poll(words, soon).toBe(`${before} ${name}-${turn}`);
      // More than there are letters: slow keys are steps of their own.
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Control+z');
        expect(await words()).not.toContain(other);
      }
      await expect.poll(words, soon).toBe(before);
      if (turn % 3 === 0) {
        for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+Shift+Z');
        await expect.poll(words, soon).toBe(`${before} ${name}-${turn}`);
      }
      await (turn % 2 === 0 ? page.goBack() : page.goForward());
    }
    expect(trouble).toEqual([]);
    await context.close();
  });
});
