// The print screen in a real browser: the real pages, for whom they are, kept in step with the records, saved and sent to a printer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { filledSides } from '#main/testing/printed/filled-sides.ts';
import { canReadPages } from '#main/testing/printed/press.ts';
import type { AnyRecord, Kind } from '#shared/records/record.ts';
import { pagesShown, paperOf } from './paper.ts';
import { type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;

beforeAll(async () => {
  program = await startProgram({ library: 'sample' });
}, 60_000);
afterAll(() => program.close());

/** Each makes its document anew when a record changes: none is left open for the next test. */
const windows: BrowserContext[] = [];
afterEach(async () => {
  for (const window of windows.splice(0)) await window.close();
});

async function firstOf(kind: Kind, title = ''): Promise<AnyRecord> {
  const { records } = await program.engine.must('record.list', { kind });
  const first = records.find((record) => record.title.startsWith(title));
  if (first === undefined) throw new Error(`The sample has no ${kind}.`);
  return first;
}

async function openPrint(kind: Kind, title = ''): Promise<{ readonly page: Page; readonly trouble: string[] }> {
  const opened = await program.open(`/print/${(await firstOf(kind, title)).id}`, { acceptDownloads: true });
  windows.push(opened.context);
  await opened.page.getByText(/^Page 1 of \d+$/).waitFor();
  return opened;
}

/** Of a field beside the pages. */
async function choose(page: Page, field: string, choice: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: choice, ...(typeof choice === 'string' ? { exact: true } : {}) }).click();
}

/** What the first page says in a while: another document is made after each choice. */
const soonOn = (page: Page) => () =>
  expect.poll(() => page.locator('.page-list-paper').first().textContent(), { timeout: 15_000 });

/** Points that are not white on the first page. */
const inkOf = (page: Page): Promise<number> =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] < 128 && data[at + 3] > 0) dark += 1;
    return dark;
  })()`);

describe('the print screen', () => {
  it('draws the pages of the dossier from the file itself, without breaking the policy of the window', async () => {
    const { page, trouble } = await openPrint('dossier');
    await expect.poll(() => inkOf(page)).toBeGreaterThan(2_000);
    expect(await pagesShown(page)).toBeGreaterThan(20);
    expect(await page.locator('canvas').count()).toBeLessThan(12);
    expect(trouble).toEqual([]);
  });

  it('opens what stands in the inspector, and carries the marking of its pages', async () => {
    const dossier = await firstOf('dossier');
    const { page } = await program.open(`/n/${dossier.negotiation}/list/dossier?record=${dossier.id}`);
    await page.getByRole('tab', { name: 'Fields' }).waitFor();
    await page.keyboard.press('Control+p');
    await page.getByRole('heading', { level: 1, name: dossier.title }).waitFor();
    await page.goto(`${program.origin}/print/${dossier.negotiation}`);
    await page.getByText(/^Page 1 of \d+$/).waitFor();
    await page.locator('.top-bar').getByText('Confidential').waitFor();
  });

  it('makes the pages anew for another reader, without the annexes that were taken out', async () => {
    const { page } = await openPrint('dossier');
    const before = await pagesShown(page);
    for (const annex of ['Evidence', 'Biographies', 'Party profiles'])
      await page.getByRole('complementary', { name: 'What is printed' }).getByText(annex, { exact: true }).click();
    await expect.poll(() => pagesShown(page), { timeout: 15_000 }).toBeLessThan(before);
  });

  it('prints another document of the negotiation, chosen beside the pages, and numbers its copies', async () => {
    const { negotiation, body } = await firstOf('dossier');
    const title = { text: 'The visit', language: 'en' };
    const short = { ...body, title, annexes: [], copies: 3 };
    const { id } = await program.engine.must('record.create', { kind: 'dossier', negotiation, body: short });
    const { page, trouble } = await openPrint('brief');
    await choose(page, 'Document', /^The visit.*English$/);
    await page.waitForURL((url) => url.pathname === `/print/${id}`);
    await page.getByRole('heading', { level: 1, name: 'The visit' }).waitFor();
    const cover = soonOn(page);
    await cover().toContain('Copy 1 of 3');
    await choose(page, 'Copy', 'Copy 3 of 3');
    await cover().toContain('Copy 3 of 3');
    await choose(page, 'Copy', 'Without a number');
    await cover().not.toMatch(/Copy \d/);
    expect(trouble).toEqual([]);
  }, 60_000);

  it('is another document for another reader, and another again in another language', async () => {
    const { page, trouble } = await openPrint('brief', 'Lines to take: bilateral');
    const first = soonOn(page);
    const ours = 'Our proposal is 420';
    await first().toContain(ours);
    await first().not.toMatch(/\p{Script=Arabic}{3}/u);
    await choose(page, 'For', /^Public/);
    await page.getByText(/^\d+ passages and records are left out/).waitFor();
    await first().not.toContain(ours);
    await page.getByRole('button', { name: 'Save as' }).click();
    const [text] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Plain text' }).click(),
    ]);
    const saved = readFileSync(await text.path(), 'utf8');
    expect(saved).toContain('Unclassified');
    expect(saved).not.toContain('420');
    await choose(page, 'For', /^Head of the delegation/);
    await choose(page, 'Language', 'Arabic');
    await first().toMatch(/\p{Script=Arabic}{3}/u);
    await first().not.toContain(ours);
    expect(trouble).toEqual([]);
  }, 60_000);

  it('follows a record that another window changes', async () => {
    const { page } = await openPrint('brief');
    const brief = await firstOf('brief');
    const title = page.getByRole('heading', { level: 1 });
    const { text, ...rest } = brief.body.title as { readonly text: string };
    await program.engine.must('record.correct', {
      id: brief.id,
      expected: brief.revision,
      body: { ...brief.body, title: { ...rest, text: `${text}, second reading` } },
    });
    await expect.poll(() => title.textContent()).toContain('second reading');
    await expect
      .poll(() => page.locator('.page-list-paper').first().textContent(), { timeout: 15_000 })
      .toContain('second reading');
  });

  it('saves the same bytes that the command line would write, and Word beside it', async () => {
    const { page } = await openPrint('brief');
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save PDF' }).click(),
    ]);
    expect(pdf.suggestedFilename()).toMatch(/\.pdf$/);
    expect(
      readFileSync(await pdf.path())
        .subarray(0, 5)
        .toString('latin1'),
    ).toBe('%PDF-');
    await page.getByRole('button', { name: 'Save as' }).click();
    const [word] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Word' }).click(),
    ]);
    expect(word.suggestedFilename()).toMatch(/\.docx$/);
    expect(
      readFileSync(await word.path())
        .subarray(0, 2)
        .toString('latin1'),
    ).toBe('PK');
    await page.getByText(/^Saved as .*docx\.$/).waitFor();
  });

  it('sends every page to the printer on a sheet of its own, and nothing else of the window', async () => {
    const { page } = await openPrint('brief');
    const { sheets, size, pages } = await paperOf(page, program.engine.folder);
    expect(sheets).toBe(pages);
    expect(size).toMatch(/^59[45]\.?\d* x 84[12]/);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('.print-stack').count()).toBe(0);
  });
});

const itReads = it.skipIf(!canReadPages);
if (!canReadPages)
  console.log('Not compared: the length of briefs, because pdftotext is not installed (poppler-utils).');

describe('the length of a brief, beside its text', () => {
  itReads(
    'is within half a side of what it fills in print, for each brief of the sample',
    async () => {
      const { records } = await program.engine.must('record.list', { kind: 'brief' });
      const { page, context } = await program.open();
      windows.push(context);
      for (const { id, revision, body } of records) {
        // A budget in words would be said instead of the sides.
        await program.engine.must('record.correct', { id, expected: revision, body: { ...body, budgetWords: null } });
        const file = join(program.engine.folder, `${id}.pdf`);
        await program.engine.must('print.brief', { brief: id, to: { file } });
        await page.goto(`${program.origin}/brief/${id}`);
        const filled = filledSides(file);
        // The records in it are read a moment after the page is there.
        const sides = async (): Promise<number> => {
          const said = await page.getByText(/^about [\d.]+ (of \d+ )?sides$/).textContent();
          return Number(said?.match(/[\d.]+/)?.[0]);
        };
        const apart = async () => Math.abs((await sides()) - filled);
        await expect.poll(apart, { message: `${body.form} ${body.language}: ${filled}` }).toBeLessThan(0.5);
      }
    },
    60_000,
  );
});
