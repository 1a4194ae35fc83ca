// What a printer would get from the print screen: the sheets, read from a file that the browser prints instead.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { runProgram } from '#main/testing/command-line.ts';

export interface Paper {
  readonly sheets: number;
  /** As pdfinfo has it, in points. */
  readonly size: string;
  /** Of the pages of the document, as the screen shows them. */
  readonly pages: number;
}

export const pagesShown = (page: Page): Promise<number> => page.getByText(/^Page \d+ of \d+$/).count();

/**
 * Presses "Print" on a print screen in English whose pages are there.
 * @param folder where the file may stand
 */
export async function paperOf(page: Page, folder: string): Promise<Paper> {
  const pages = await pagesShown(page);
  // The dialog of a printer cannot be seen from a page: what it would print is printed to a file instead.
  await page.evaluate("window.print = () => document.body.setAttribute('data-printing', 'yes')");
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('body[data-printing]').waitFor({ timeout: 20_000 });
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const { out } = await runProgram('pdfinfo', [file], { cwd: folder, env: process.env });
  return {
    sheets: Number(/Pages:\s+(\d+)/.exec(out)?.[1]),
    size: /Page size:\s+(\S+ x \S+)/.exec(out)?.[1] ?? '',
    pages,
  };
}
