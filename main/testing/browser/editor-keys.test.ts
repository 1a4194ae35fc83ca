// The editor by keyboard, in a real browser: typing, kinds of paragraphs, lists, living blocks, tools, and the way out.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import type { Block, RichText } from '#shared/richtext/rich-text.ts';
import { type EditorBrowser, paste, sampleText, startEditorBrowser } from './editor-page.ts';

let browser: EditorBrowser;
beforeAll(async () => {
  browser = await startEditorBrowser();
}, 60_000);
afterAll(() => browser.close());

const make = richTextBuilder('b');
const short = richText(
  make.section(
    make.paragraph('First', { level: 'S', caveats: [] }),
    make.paragraph('Second', { level: 'R', caveats: [] }),
  ),
  make.section(make.paragraph('Third')),
);

/** Clicks, and waits as a hand does: the editor hears of the new caret a moment later. */
const clickOn = async (page: Page, words: string, clickCount = 1): Promise<void> => {
  await page.getByText(words).click({ clickCount });
  await page.waitForTimeout(150);
};
const move = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  await page.waitForTimeout(150);
};
const dblclickOn = (page: Page, words: string): Promise<void> => clickOn(page, words, 2);

const wordsOf = (block: Block): string =>
  'inlines' in block ? block.inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('') : block.kind;
const linesOf = (text: RichText): string[] => text.sections.flatMap(({ blocks }) => blocks.map(wordsOf));
const blocksOf = (text: RichText): readonly Block[] => text.sections.flatMap(({ blocks }) => blocks);

describe('typing', () => {
  it('adds what is typed, keeps identifiers, and tells of it', async () => {
    const { page, text, trouble } = await browser.open(short);
    await clickOn(page, 'First');
    await move(page, 'End');
    await page.keyboard.type(' of all');
    await page.keyboard.press('Enter');
    await page.keyboard.type('في البداية then Latin');
    const now = await text();
    expect(linesOf(now)).toEqual(['First of all', 'في البداية then Latin', 'Second', 'Third']);
    expect(blocksOf(now)[0]?.id).toBe('b1');
    expect(blocksOf(now)[1]).toMatchObject({ marking: { level: 'S' }, direction: 'auto' });
    expect(await page.evaluate('getComputedStyle(document.querySelectorAll(".brief-paragraph")[1]).direction')).toBe(
      'rtl',
    );
    expect(trouble).toEqual([]);
  });

  it('begins in a text that has nothing, and opening it tells of no change', async () => {
    const { page, text } = await browser.open(richText());
    expect(await page.evaluate('globalThis.changes')).toBe(0);
    await page.locator('.brief-page').click();
    await page.keyboard.type('First words');
    expect(linesOf(await text())).toEqual(['First words']);
  });

  it('tells of a change while one types, and not at each letter', async () => {
    const { page } = await browser.open(short);
    await clickOn(page, 'Third');
    const changes = () => page.evaluate(() => Number(Object(globalThis).changes));
    await page.keyboard.type('a long sentence typed without a rest', { delay: 20 });
    const told = await changes();
    expect(told).toBeGreaterThan(1);
    expect(told).toBeLessThan(12);
  });

  it('joins paragraphs across sections and keeps the higher marking', async () => {
    const { page, text } = await browser.open(short);
    await clickOn(page, 'Third');
    await move(page, 'Home');
    await page.keyboard.press('Backspace');
    expect(linesOf(await text())).toEqual(['First', 'SecondThird']);
    await clickOn(page, 'SecondThird');
    await move(page, 'Home');
    await page.keyboard.press('Backspace');
    const now = await text();
    expect(linesOf(now)).toEqual(['FirstSecondThird']);
    expect(blocksOf(now)[0]).toMatchObject({ marking: { level: 'S' } });
    const raised = await browser.open(
      richText(
        make.section(
          make.paragraph('Open', { level: 'U', caveats: [] }),
          make.paragraph('Closed', { level: 'S', caveats: ['DELEGATION-ONLY'] }),
        ),
      ),
    );
    await clickOn(raised.page, 'Closed');
    await move(raised.page, 'Home');
    await raised.page.keyboard.press('Backspace');
    const joined = blocksOf(await raised.text());
    expect(joined.map(wordsOf)).toEqual(['OpenClosed']);
    expect(joined[0]).toMatchObject({ marking: { level: 'S', caveats: ['DELEGATION-ONLY'] } });
  });

  it('selects and replaces everything, and undoes it', async () => {
    const { page, text } = await browser.open(short);
    await clickOn(page, 'Second');
    await move(page, 'Control+a');
    await page.keyboard.type('New');
    expect(linesOf(await text())).toEqual(['New']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(linesOf(await text())).toEqual(['First', 'Second', 'Third']);
    expect(blocksOf(await text()).map(({ id }) => id)).toEqual(blocksOf(short).map(({ id }) => id));
  });
});

describe('kinds of paragraphs', () => {
  it('are made by keys and by Markdown, with identifier and marking kept', async () => {
    const { page, text, trouble } = await browser.open(short);
    await clickOn(page, 'First');
    await page.keyboard.press('Control+Shift+2');
    await clickOn(page, 'Second');
    await move(page, 'Home');
    await page.keyboard.type('- ');
    await clickOn(page, 'Third');
    await move(page, 'Home');
    await page.keyboard.type('> ');
    const [first, second, third] = blocksOf(await text());
    expect(first).toMatchObject({ id: 'b1', kind: 'heading', level: 2, marking: { level: 'S' } });
    expect(second).toMatchObject({ kind: 'list', style: 'bulleted', items: [{ id: 'b2', marking: { level: 'R' } }] });
    expect(third).toMatchObject({ id: 'b4', kind: 'quote' });
    await clickOn(page, 'Second');
    await page.keyboard.press('Control+Shift+8');
    expect(blocksOf(await text())[1]).toMatchObject({ id: 'b2', kind: 'paragraph', marking: { level: 'R' } });
    expect(trouble).toEqual([]);
  });

  it('nest in lists with Tab, and the way back', async () => {
    const { page, text } = await browser.open(richText(make.section(make.list('bulleted', ['one', 'two']))));
    await clickOn(page, 'two');
    await page.keyboard.press('Tab');
    expect(blocksOf(await text())[0]).toMatchObject({ items: [{ nested: { items: [{ nested: null }] } }] });
    await page.keyboard.press('Shift+Tab');
    expect(blocksOf(await text())[0]).toMatchObject({ items: [{ nested: null }, { nested: null }] });
    await page.keyboard.press('Control+BracketRight');
    expect(blocksOf(await text())[0]).toMatchObject({ items: [{ nested: { items: [{ nested: null }] } }] });
  });
});

describe('the margin', () => {
  it('says of a new paragraph that nobody has marked it, and on the same side whatever its script', async () => {
    const { page } = await browser.open(richText(make.section(make.heading(2, 'Head'))));
    await clickOn(page, 'Head');
    await move(page, 'End');
    await page.keyboard.press('Enter');
    const said = (index: number) =>
      page.evaluate<[string, number]>(`(() => {
        const block = document.querySelectorAll('.brief-paragraph')[${index}];
        const mark = getComputedStyle(block, '::before');
        return [mark.content, Math.round(parseFloat(mark.right) - block.getBoundingClientRect().width)];
      })()`);
    expect((await said(0))[0]).toBe('none');
    await page.keyboard.type('New');
    expect(await said(0)).toEqual(['"unmarked"', 8]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('جديد');
    expect(await said(1)).toEqual(['"unmarked"', 8]);
  });
});

describe('the way out', () => {
  const focused = '() => (document.activeElement?.className || document.activeElement?.id) ?? ""';

  it('is Tab, and in a list Escape then Tab', async () => {
    const { page } = await browser.open(
      richText(make.section(make.paragraph('words'), make.list('bulleted', ['one', 'two']))),
    );
    await clickOn(page, 'words');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`(${focused})()`)).toBe('after');
    await clickOn(page, 'two');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`(${focused})()`)).toBe('after');
    await clickOn(page, 'words');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(`(${focused})()`)).toContain('tool-button');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(`(${focused})()`)).toBe('before');
  });

  it('to the tools is Alt+F10, with arrows among them and Escape back to the caret', async () => {
    const { page, text } = await browser.open(short);
    await dblclickOn(page, 'Second');
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Bold');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-pressed")')).toBe('true');
    await page.keyboard.press('Escape');
    await page.keyboard.type('New');
    const second = blocksOf(await text())[1];
    expect(second).toMatchObject({ inlines: [{ kind: 'text', text: 'New', marks: ['bold'] }] });
  });

  it('is described to those who do not see the tools', async () => {
    const { page } = await browser.open(short);
    const described = await page.evaluate(
      'document.getElementById(document.querySelector(".brief-page").getAttribute("aria-describedby")).textContent',
    );
    expect(described).toContain('Alt+F10');
    expect(described).toContain('Escape');
  });
});

describe('a living block', () => {
  it('is reached with the arrows, its tools with Enter, and leaves a place for the caret', async () => {
    const { page, text, trouble } = await browser.open(sampleText('brief-steering'));
    await clickOn(page, 'does not replace the obligation');
    await move(page, 'ArrowDown');
    await move(page, 'ArrowDown');
    await page.waitForSelector('.living[data-selected]');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.getAttribute("aria-label")')).toBe('Open the record');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const pinned = blocksOf(await text()).filter((block) => block.kind === 'living' && block.pinned === 4);
    expect(pinned).toHaveLength(1);
    expect(trouble).toEqual([]);
  });

  it('is left by one click, however quick, and what is typed stands where the caret is', async () => {
    const { page, text, trouble } = await browser.open(sampleText('brief-steering'));
    const before = linesOf(await text());
    // Neither the page nor the tools move when it is taken.
    const places = () =>
      page
        .locator('.living, .living-tools')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    await page.locator('.living').nth(2).hover();
    const untaken = await places();
    await page.locator('.living').nth(2).click();
    await page.waitForSelector('.living[data-selected]');
    expect(await places()).toEqual(untaken);
    // No waiting: the click is heard before the browser says that its caret has moved.
    await page.getByText('Behind both stand').click();
    await page.keyboard.type('QQQ');
    await expect.poll(async () => linesOf(await text()).join(' ')).toContain('QQQ');
    const changed = linesOf(await text()).filter((line, index) => line !== before[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^Behind .*QQQ/);
    expect(await page.locator('.living[data-selected]').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('keeps its place while it is taken: letters, also pasted ones, begin a paragraph after it', async () => {
    const { page, text } = await browser.open(
      richText(
        make.section(make.heading(2, 'Head'), make.livingQuery({ kind: 'position' }, 'list'), make.paragraph('Words')),
      ),
    );
    await page.locator('.living').click();
    await page.waitForSelector('.living[data-selected]');
    await page.keyboard.press('Home');
    await page.keyboard.type('typed');
    expect(linesOf(await text())).toEqual(['Head', 'living', 'typed', 'Words']);
    await move(page, 'ArrowUp');
    await page.waitForSelector('.living[data-selected]');
    await paste(page, { 'text/plain': 'pasted' });
    expect(linesOf(await text())).toEqual(['Head', 'living', 'pasted', 'typed', 'Words']);
    await page.locator('.living').click();
    await page.waitForSelector('.living[data-selected]');
    await move(page, 'ArrowDown');
    await page.keyboard.type('so ');
    await page.locator('.living').click();
    await page.waitForSelector('.living[data-selected]');
    await move(page, 'ArrowUp');
    await page.keyboard.type('ing');
    expect(linesOf(await text())).toEqual(['Heading', 'living', 'so pasted', 'typed', 'Words']);
  });
});

describe('a newer text', () => {
  it('replaces the one shown, and is not told of as typed', async () => {
    const { page, text } = await browser.open(short);
    const newer = richText(make.section(make.paragraph('Newer')));
    await page.evaluate(`globalThis.setText(${JSON.stringify(newer)})`);
    await page.getByText('Newer').waitFor();
    expect(await page.evaluate('globalThis.changes')).toBe(0);
    await clickOn(page, 'Newer');
    await move(page, 'End');
    await page.keyboard.type('!');
    expect(linesOf(await text())).toEqual(['Newer!']);
  });
});
