// Whatever is pasted becomes a text of ours: nothing runs, nothing is fetched, no dangerous address and no disguise is kept.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHiddenCharacters } from '#shared/core/spoof.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { parseRichText } from '#shared/richtext/parse-rich-text.ts';
import { toPlainText } from '#shared/richtext/plain-text.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';
import { copy, type EditorBrowser, type EditorPage, paste, startEditorBrowser } from './editor-page.ts';
import { hostileHtml, hostileNodes, hostileWords } from './hostile-pastes.ts';

let browser: EditorBrowser;
beforeAll(async () => {
  browser = await startEditorBrowser();
}, 60_000);
afterAll(() => browser.close());

const make = richTextBuilder('b');
const start = richText(make.section(make.paragraph('Before. ')));

async function begin(): Promise<EditorPage> {
  const opened = await browser.open(start);
  await opened.page.evaluate('globalThis.calls = 0');
  await opened.page.getByText('Before.').click();
  await opened.page.keyboard.press('End');
  await opened.page.waitForTimeout(100);
  return opened;
}

/** Empties the page, as typing over everything does. */
async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Before. ');
}

const dangerous = /javascript:|vbscript:|data:|file:|smb:|blob:|http:|collect\.example|style|onerror|onload/i;

function expectHarmless(text: RichText, what: string): void {
  expect(parseRichText(text), what).toEqual({ ok: true, value: text });
  const hrefs = JSON.stringify(text).match(/"href":"[^"]*"/g) ?? [];
  for (const href of hrefs) expect(dangerous.test(href), `${what} keeps ${href}`).toBe(false);
  expect(findHiddenCharacters(toPlainText(text)), what).toEqual([]);
}

describe('pasting', () => {
  it(`of ${hostileHtml.length} hostile pages runs nothing, fetches nothing and keeps their words`, async () => {
    const { page, trouble, text } = await begin();
    for (const html of hostileHtml) {
      await paste(page, { 'text/html': html, 'text/plain': 'plain after' });
      const now = await text();
      expectHarmless(now, html.slice(0, 200));
      expect(toPlainText(now), html.slice(0, 200)).toContain('after');
      expect(
        await page
          .locator('.brief-page')
          .locator('img, script, iframe, object, embed, svg.x, link, style, video, audio, form, input')
          .count(),
        html.slice(0, 200),
      ).toBe(0);
      await clear(page);
    }
    await page.waitForTimeout(300);
    expect(await page.evaluate('globalThis.calls')).toBe(0);
    // The document that the clipboard is parsed into has the policy of the page: what it blocks there is no trouble.
    expect(trouble.filter((line) => !line.includes('Content Security Policy'))).toEqual([]);
  });

  it('of nodes that another page wrote in our name trusts them no more', async () => {
    const { page, trouble, text } = await begin();
    for (const nodes of hostileNodes) {
      const payload = JSON.stringify({ namespace: 'diwan-brief', nodes });
      await paste(page, { 'application/x-lexical-editor': payload, 'text/plain': 'plain after' });
      const now = await text();
      expectHarmless(now, payload);
      expect(toPlainText(now), payload).toContain('after');
      await clear(page);
    }
    const deep = `${'{"type":"quote","version":1,"children":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const payload = `{"namespace":"diwan-brief","nodes":[${deep}]}`;
    await paste(page, { 'application/x-lexical-editor': payload, 'text/plain': 'plain after' });
    expect(toPlainText(await text())).toContain('plain after');
    expect(trouble).toEqual([]);
  });

  it('takes out letters that turn or hide words', async () => {
    const { page, trouble, text } = await begin();
    for (const words of hostileWords) {
      for (const type of ['text/plain', 'text/html']) {
        await paste(page, { [type]: words });
        const now = await text();
        expectHarmless(now, words);
        expect(toPlainText(now)).toContain('after');
        await clear(page);
      }
    }
    expect(trouble).toEqual([]);
  });

  it('keeps what a text can hold: headings, lists, tables, marks and good links', async () => {
    const { page, text } = await begin();
    await paste(page, {
      'text/html':
        '<h2>Title</h2><p>Plain <b>bold</b> <i>and</i> <a href="https://example.org/a">a link</a></p><ul><li>one<ul><li>inner</li></ul></li></ul>' +
        '<blockquote>Quoted</blockquote><table><tr><th>A</th><th>B</th></tr><tr><td colspan=2>wide</td></tr></table>',
    });
    const now = await text();
    const blocks = now.sections.flatMap((section) => section.blocks);
    expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['paragraph', 'list', 'quote', 'table']));
    const json = JSON.stringify(now);
    expect(json).toContain('"href":"https://example.org/a"');
    expect(json).toContain('"marks":["bold"]');
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      headerRow: true,
      rows: [{ cells: [{}, {}] }, { cells: [{}, {}] }],
    });
    expect(blocks.find(({ kind }) => kind === 'list')).toMatchObject({ items: [{ nested: { items: [{}] } }] });
  });

  it('of lines makes paragraphs, and of one line words in the paragraph', async () => {
    const { page, text } = await begin();
    await paste(page, { 'text/plain': 'one line' });
    expect(toPlainText(await text())).toBe('Before. one line');
    await clear(page);
    await paste(page, { 'text/plain': 'a\r\n\r\nb\nc' });
    expect(toPlainText(await text())).toBe('Before. a\nb\nc');
  });

  it('of our own copy keeps markings, and gives the copies identifiers of their own', async () => {
    const opened = await browser.open(
      richText(
        make.section(make.paragraph('Kept', { level: 'S', caveats: ['DELEGATION-ONLY'] }), make.paragraph('Other')),
      ),
    );
    const { page, text } = opened;
    await page.getByText('Kept').click();
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+a');
    const copied = await copy(page);
    expect(Object.keys(copied)).toContain('application/x-lexical-editor');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await paste(page, copied);
    const blocks = (await text()).sections.flatMap((section) => section.blocks);
    const ids = blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(blocks.filter((block) => 'marking' in block && block.marking?.level === 'S')).toHaveLength(2);
  });
});
