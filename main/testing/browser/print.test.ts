// The print screen in a real browser: the real pages, for whom they are, kept in step with the records, saved and sent to a printer.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '#main/testing/command-line.ts';
import type { AnyRecord, Kind } from '#shared/records/record.ts';
import { type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;

beforeAll(async () => {
  program = await startProgram({ library: 'sample' });
}, 60_000);
afterAll(() => program.close());

async function firstOf(kind: Kind): Promise<AnyRecord> {
  const { records } = await program.engine.must('record.list', { kind });
  const [first] = records;
  if (first === undefined) throw new Error(`The sample has no ${kind}.`);
  return first;
}

async function openPrint(kind: Kind): Promise<{ readonly page: Page; readonly trouble: string[] }> {
  const opened = await program.open(`/print/${(await firstOf(kind)).id}`, { acceptDownloads: true });
  await opened.page.getByText(/^Page 1 of \d+$/).waitFor();
  return opened;
}

const pagesShown = (page: Page): Promise<number> => page.getByText(/^Page \d+ of \d+$/).count();

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

  it('makes the pages anew for another reader, without the annexes that were taken out', async () => {
    const { page } = await openPrint('dossier');
    const before = await pagesShown(page);
    for (const annex of ['Evidence', 'Biographies', 'Party profiles'])
      await page.getByRole('complementary', { name: 'What is printed' }).getByText(annex, { exact: true }).click();
    await expect.poll(() => pagesShown(page), { timeout: 15_000 }).toBeLessThan(before);
  });

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
    const count = await pagesShown(page);
    // The dialog of a printer cannot be seen from a page: what it would print is printed to a file instead.
    await page.evaluate("window.print = () => document.body.setAttribute('data-printing', 'yes')");
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.locator('body[data-printing]').waitFor({ timeout: 20_000 });
    const file = join(program.engine.folder, 'paper.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { out } = await runProgram('pdfinfo', [file], { cwd: program.engine.folder, env: process.env });
    expect(Number(/Pages:\s+(\d+)/.exec(out)?.[1])).toBe(count);
    expect(out).toMatch(/Page size:\s+59[45]\.?\d* x 84[12]/);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('.print-stack').count()).toBe(0);
  });
});
