// Bad input in the form of every kind of record: a sentence beside each field that is wrong, the focus in the first, nothing typed lost.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { definitionOf, type Kind, kindNames } from '#shared/records/record.ts';
import { type ProgramWindow, type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
let window: ProgramWindow;
let negotiation: RecordId;
beforeAll(async () => {
  program = await startProgram({ library: 'sample' });
  const [first] = (await program.engine.must('record.list', { kind: 'negotiation' })).records;
  if (first === undefined) throw new Error('The sample has no negotiation.');
  negotiation = first.id;
  window = await program.open(`/n/${negotiation}/list/concern`, { reducedMotion: 'reduce' });
  await window.page.locator('[role=grid]').first().waitFor();
}, 60_000);
afterAll(() => program.close());

const place = (name: string): string => `.record-editor [data-path="${name}"]`;

async function openForm(page: Page, kind: Kind): Promise<void> {
  await page.evaluate(`history.pushState({}, '', '/n/${negotiation}/list/${kind}?new=${kind}')`);
  const title = inspectorWords.en.creating(definitionOf(kind).words.en.one);
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
  await page.locator('.record-editor [data-path]').first().waitFor();
}

/** What is written into these fields, as it stands in them. */
type Typed = Readonly<Record<string, string>>;

const fill = async (page: Page, typed: Typed): Promise<void> => {
  for (const [name, words] of Object.entries(typed)) {
    const field = page.locator(`${place(name)} :is(input, textarea)`).first();
    await field.fill(words);
    await field.blur();
  }
};

/** Tries to save: these fields are said to be wrong, each with its sentence; the focus is in the first, and all stands as typed. */
async function refused(page: Page, expected: readonly string[], typed: Typed): Promise<void> {
  await page.locator('.record-editor :is(input, textarea)').first().focus();
  await page.keyboard.press('Control+Enter');
  for (const name of expected) await page.locator(`${place(name)}[data-wrong]`).waitFor();
  const focused =
    "document.activeElement?.closest('[data-wrong]') === document.querySelector('.record-editor [data-wrong]')";
  await expect.poll(() => page.evaluate<boolean>(`document.activeElement !== document.body && ${focused}`)).toBe(true);
  for (const name of expected) {
    const said = await page
      .locator(`${place(name)} :is(.field-error, .form-field-wrong)`)
      .first()
      .textContent();
    expect([name, said?.trim().endsWith('.')]).toEqual([name, true]);
  }
  for (const [name, words] of Object.entries(typed))
    expect([
      name,
      await page
        .locator(`${place(name)} :is(input, textarea)`)
        .first()
        .inputValue(),
    ]).toEqual([name, words]);
}

describe('the form', () => {
  it.each(kindNames)(
    'of %s says beside each field what is wrong, goes to the first, and keeps what was typed',
    async (kind) => {
      const { page, trouble } = window;
      const fields = Object.entries(definitionOf(kind).fields).filter(([, { widget }]) => widget !== 'rich-text');
      const named = (isWanted: (field: (typeof fields)[number][1]) => boolean): readonly string[] =>
        fields.filter(([, field]) => isWanted(field)).map(([name]) => name);
      const all = (names: readonly string[], words: (name: string) => string): Typed =>
        Object.fromEntries(names.map((name) => [name, words(name)]));
      const dates = named(({ widget }) => widget === 'date');
      const numbers = named(({ widget }) => widget === 'number' || widget === 'scale');
      const formed = named(({ format }) => format !== null);
      const free = named(
        (field) => ['line', 'text', 'worded'].includes(field.widget) && field.format === null && !field.required,
      );
      const required = named(
        ({ required: isRequired, initial, widget }) =>
          isRequired && (initial === null || widget === 'worded' || initial === ''),
      );
      const kept = all(free, (name) => `Words of ${name}`);
      await openForm(page, kind);
      const unread = { ...all(dates, () => '31 November 2027'), ...all(numbers, () => 'many') };
      await fill(page, { ...kept, ...unread, ...all(formed, () => 'not, so; "wrong"') });
      if (dates.length + numbers.length > 0) await refused(page, [...dates, ...numbers], { ...kept, ...unread });
      await fill(
        page,
        all([...dates, ...numbers], () => ''),
      );
      await refused(page, [...required, ...formed], { ...kept, ...all(formed, () => 'not, so; "wrong"') });
      expect(trouble).toEqual([]);
    },
  );
});
