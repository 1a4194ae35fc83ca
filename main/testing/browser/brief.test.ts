// The page of a brief in a real browser: living blocks, the shelf by keyboard, and what is typed is kept whatever happens.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { isKind } from '#shared/records/record.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import { walkBlocks } from '#shared/richtext/walk.ts';
import { violationsOf } from './axe.ts';
import { type ProgramWindow, type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
let english: RecordId;
let arabic: RecordId;
beforeAll(async () => {
  program = await startProgram({ library: 'sample', preferences: { language: 'en', theme: 'light' } });
  const { records } = await program.engine.must('record.list', { kind: 'brief' });
  const idOf = (language: string): RecordId => {
    const found = records.find((record) => isKind(record, 'brief') && isSteering(record.body, language));
    if (found === undefined) throw new Error(`The sample has no steering brief in ${language}.`);
    return found.id;
  };
  english = idOf('en');
  arabic = idOf('ar');
}, 60_000);
afterAll(() => program.close());

const isSteering = (body: { readonly form: string; readonly language: string }, language: string): boolean =>
  body.form === 'steering-brief' && body.language === language;

async function opened(id: RecordId): Promise<ProgramWindow> {
  const window = await program.open(`/brief/${id}`);
  await window.page.locator('.brief-page').waitFor();
  await window.page.locator('.brief-living-words').first().waitFor();
  return window;
}

const soon = { timeout: 8_000 };

/** Goes to the end of the text, where a new paragraph begins. */
async function toEnd(page: Page): Promise<void> {
  await page.locator('.brief-page').focus();
  await page.keyboard.press('Control+End');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
}

const draftOf = async (id: RecordId): Promise<string> =>
  JSON.stringify((await program.engine.must('draft.find', { record: id }))?.body ?? null);
const storedIn = async (id: RecordId): Promise<string> => {
  const draft = await draftOf(id);
  return draft === 'null' ? JSON.stringify((await program.engine.must('record.get', { id })).body) : draft;
};

describe('a living block', () => {
  it('shows at once what was changed in another window, and marks it for two seconds', async () => {
    const { page, context, trouble } = await opened(english);
    const brief = await program.engine.must('record.get', { id: english });
    const position = isKind(brief, 'brief') ? await firstPosition(brief.body.text) : null;
    if (position === null) throw new Error('The brief has no position in it.');
    const wording = { text: 'No less than 431 at Nahrin, in every month.', language: 'en' as const, translations: [] };
    const before = Date.now();
    const { id, revision, body } = position;
    await program.engine.must('record.correct', { id, expected: revision, body: { ...body, wording } });
    await page.getByText('No less than 431 at Nahrin, in every month.').waitFor({ timeout: 3_000 });
    expect(Date.now() - before).toBeLessThan(2_000);
    expect(await page.locator('[data-fresh]').count()).toBe(1);
    await page.waitForTimeout(2_200);
    expect(await page.locator('[data-fresh]').count()).toBe(0);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('follows to a newer position, which is used in the brief, ticked on the shelf, and says that it has no source', async () => {
    const { page, context, trouble } = await opened(english);
    const brief = await program.engine.must('record.get', { id: english });
    const position = isKind(brief, 'brief') ? await firstPosition(brief.body.text) : null;
    if (position === null) throw new Error('The brief has no position in it.');
    const wording = { text: 'They would sign at 371.', language: 'en' as const, translations: [] };
    const body = { ...position.body, wording, evidence: [], asOf: day('2027-09-07') };
    const newer = await program.engine.must('record.supersede', {
      id: position.id,
      expected: position.revision,
      body,
    });
    const block = page.locator('.living', { hasText: wording.text });
    await block.getByText('no source').waitFor();
    expect(await page.locator('.living', { hasText: 'Talking point' }).getByText('no source').count()).toBe(0);
    const row = page.locator('.shelf-row', { hasText: wording.text });
    await expect.poll(() => row.getAttribute('class'), soon).toContain('shelf-used');
    await block.click();
    await block.getByRole('button', { name: 'Open the record' }).click();
    await page.getByRole('tab', { name: /^Used in [1-9]/ }).click();
    await page.getByRole('tabpanel').getByText('Steering brief: bilateral with Tirvana').waitFor();
    // The next tests have the position that they know.
    await program.engine.must('record.remove', { id: newer.id, expected: newer.revision });
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('is put in by keyboard only, and the caret is back in the text', async () => {
    const { page, context, trouble } = await opened(english);
    let presses = 0;
    while ((await page.locator('.brief-page:focus').count()) === 0) {
      presses += 1;
      if (presses > 60) throw new Error('The text cannot be reached with Tab.');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    const count = await page.locator('.living').count();
    await page.keyboard.type('/');
    await page.getByRole('combobox', { name: 'Find records to insert' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('turbine');
    await page
      .locator('.shelf-row', { hasText: /turbine/i })
      .first()
      .waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Words after it.');
    await expect.poll(() => page.locator('.living').count(), soon).toBe(count + 1);
    await expect.poll(() => draftOf(english), soon).toContain('Words after it.');
    await page.keyboard.press('Control+s');
    await expect.poll(() => draftOf(english), soon).toBe('null');
    expect(await storedIn(english)).toContain('Words after it.');
    expect(trouble).toEqual([]);
    await context.close();
  });
});

describe('what the readers of a brief may not see', () => {
  it('is withheld in a living block and a finding in a paragraph; what was deleted or has moved on is said', async () => {
    const { must } = program.engine;
    const brief = await must('record.get', { id: english });
    if (!isKind(brief, 'brief')) throw new Error('Not a brief.');
    const { negotiation } = brief;
    const all = async (kind: 'position' | 'audience' | 'concern') => (await must('record.list', { kind })).records;
    const audience = (await all('audience')).find(({ title }) => title === 'Public');
    const positions = await all('position');
    const earlier = positions.find(({ id }) => positions.some(({ body }) => body.supersedes === id));
    const [concern] = await all('concern');
    if (audience === undefined || earlier === undefined || concern === undefined) throw new Error('Not this sample.');
    const gone = await must('record.create', { kind: 'concern', negotiation, body: concern.body });
    const make = richTextBuilder('w');
    const level = (code: string) => ({ level: code, caveats: [] });
    const blocks = [
      make.paragraph('For everybody.', level('U')),
      make.paragraph('For our own side.', level('R')),
      make.living(earlier.id, 'paragraph', 1),
    ];
    const body = { ...brief.body, audience: audience.id, text: richText(make.section(...blocks)) };
    const made = await must('record.create', { kind: 'brief', negotiation, body });
    // Only what a draft cites can be deleted: a brief that was saved holds on to its records.
    const typed = { ...body, text: richText(make.section(...blocks, make.living(gone.id, 'paragraph'))) };
    await must('draft.save', { record: made.id, base: made.revision, body: typed });
    const { page, context, trouble } = await program.open(`/brief/${made.id}`);
    const [pinned, last] = [page.locator('.living').first(), page.locator('.living').last()];
    await expect.poll(() => pinned.textContent(), soon).toContain('Withheld from Public');
    expect(await pinned.textContent()).toContain('a newer one exists');
    await must('record.remove', { id: gone.id, expected: gone.revision });
    await expect.poll(() => last.textContent(), soon).toContain('Record deleted');
    expect(await last.textContent()).toContain('These were its last words');
    await expect.poll(() => page.locator('.brief-paragraph[data-above]').count(), soon).toBe(1);
    expect(await page.locator('.brief-paragraph[data-above]').textContent()).toBe('For our own side.');
    expect(await page.locator('.outline-finding').textContent()).toContain(
      'One paragraph is above what Public may see',
    );
    await page.getByText('Show the first').click();
    await page.locator('.brief-page:focus').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
  }, 40_000);
});

async function firstPosition(text: Parameters<typeof walkBlocks>[0]) {
  for (const block of walkBlocks(text)) {
    if (block.kind !== 'living' || block.record === null) continue;
    const record = await program.engine.must('record.get', { id: block.record });
    if (isKind(record, 'position')) return record;
  }
  return null;
}

/** One that stands nowhere else in the sample. */
const character = (key: number): string => String.fromCharCode(0x4e00 + key);

describe('what is typed', () => {
  it('outlives the engine, which dies in between', async () => {
    const { page, context } = await opened(english);
    await toEnd(page);
    const typing = page.keyboard.type('Typed while the engine dies and comes back.', { delay: 50 });
    await page.waitForTimeout(700);
    program.engine.kill();
    await typing;
    await expect
      .poll(() => storedIn(english), { timeout: 10_000 })
      .toContain('Typed while the engine dies and comes back.');
    await page.getByText(/^Saved \d/).waitFor();
    await context.close();
  });

  it('is there but for half a second when the page is killed while one types', async () => {
    const { page, context } = await opened(english);
    await toEnd(page);
    const started = Date.now();
    const times: number[] = [];
    for (let key = 0; key < 25; key += 1) {
      const due = started + key * 100;
      if (due > Date.now()) await page.waitForTimeout(due - Date.now());
      await page.keyboard.type(character(key));
      times.push(Date.now());
    }
    const killed = Date.now();
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const stored = await storedIn(english);
    const lost = times.filter((_, key) => !stored.includes(character(key)));
    for (const time of lost) expect(killed - time).toBeLessThan(500);
    await context.close();
  });

  it('is never called saved while it is not, and is saved when the way is free again', async () => {
    const { page, context } = await opened(english);
    await page.route('**/request', async (route) => {
      const isSaving = /"name":"(draft\.save|record\.correct)"/.test(route.request().postData() ?? '');
      await (isSaving ? route.abort() : route.continue());
    });
    await toEnd(page);
    await page.keyboard.type('Kept through the trouble.');
    await page.locator('.save-state-failed').waitFor();
    expect(await page.locator('.save-state-failed').textContent()).toContain('Not saved: ');
    expect(await page.getByText(/^Saved \d/).count()).toBe(0);
    await page.keyboard.type(' And more.');
    await page.waitForTimeout(700);
    expect(await page.getByText(/^Saved \d/).count()).toBe(0);
    expect(await storedIn(english)).not.toContain('Kept through');
    await page.getByRole('link', { name: 'Try again' }).click();
    await page.unroute('**/request');
    await page.getByText(/^Saved \d/).waitFor();
    expect(await storedIn(english)).toContain('Kept through the trouble. And more.');
    await page.reload();
    await expect
      .poll(() => page.locator('.brief-page').textContent(), soon)
      .toContain('Kept through the trouble. And more.');
    await context.close();
  });

  it('is shown in the other window, where somebody types as well, and no word of either is lost', async () => {
    const [one, two] = [await opened(english), await opened(english)];
    await toEnd(one.page);
    await two.page.locator('.brief-paragraph').first().click();
    await two.page.waitForTimeout(150);
    await two.page.keyboard.press('End');
    await Promise.all([
      one.page.keyboard.type('Written in the first window.', { delay: 40 }),
      two.page.keyboard.type(' Written in the second.', { delay: 40 }),
    ]);
    for (const { page } of [one, two]) {
      // Not by what is in view: sections that are far from it are not laid out.
      const text = () => page.locator('.brief-page').textContent();
      await expect.poll(text, soon).toContain('Written in the first window.');
      await expect.poll(text, soon).toContain('Written in the second.');
    }
    await one.context.close();
    await two.context.close();
  });

  it('is kept when another place is opened at once, in Arabic as in English', async () => {
    await program.engine.must('program.prefer', { language: 'ar' });
    const { page, context, trouble } = await opened(arabic);
    expect(await page.locator('.living:dir(rtl)').count()).toBeGreaterThan(5);
    // Audience and meeting beside the page, and the parties on the shelf, are named in Arabic too.
    await page.locator('.outline').getByText('رئيسة الوفد').waitFor();
    await page.locator('.outline').getByText('لقاء ثنائي مع تيرفانا، الجولة الرابعة').waitFor();
    await page.locator('.shelf-details', { hasText: 'جمهورية تيرفانا' }).first().waitFor();
    expect(await page.locator('.shelf-details', { hasText: 'Republic' }).count()).toBe(0);
    await toEnd(page);
    await page.keyboard.type('كلمات كُتبت ثم تُركت الصفحة على الفور');
    await page.locator('.spine-item a').first().click();
    await page.locator('.brief-page').waitFor({ state: 'detached' });
    await expect.poll(() => draftOf(arabic), soon).toBe('null');
    expect(await storedIn(arabic)).toContain('كلمات كُتبت ثم تُركت الصفحة على الفور');
    expect(trouble).toEqual([]);
    await context.close();
    await program.engine.must('program.prefer', { language: 'en' });
  });
});

describe('the page', () => {
  it('breaks no rule of accessibility: light, dark, contrast, Arabic', async () => {
    const { page, context } = await opened(english);
    for (const [theme, language] of [
      ['light', 'en'],
      ['dark', 'ar'],
      ['contrast', 'en'],
    ] as const) {
      await program.engine.must('program.prefer', { theme, language });
      await page.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor();
      // Names are asked for anew in the other language.
      await page.locator('.spine-title bdi:not(:empty)').waitFor();
      await page.locator('.shelf-row').first().waitFor();
      expect(await violationsOf(page), `${theme} ${language}`).toEqual([]);
    }
    await program.engine.must('program.prefer', { theme: 'light', language: 'en' });
    await context.close();
  });

  it('writes a date of the text as it prints, in the language of the text', async () => {
    for (const [id, written] of [
      [english, '16 June 2027, 11 Muharram 1449 H (Umm al-Qura)'],
      [arabic, '١١ محرم ١٤٤٩هـ (أم القرى)، الموافق ١٦ يونيو ٢٠٢٧م'],
    ] as const) {
      const { page, context } = await opened(id);
      const [text = ''] = await page.locator('.brief-date').allTextContents();
      expect(text.replaceAll('\u00a0', ' ')).toBe(written);
      await context.close();
    }
  });

  it('says what to do in a brief that has nothing yet', async () => {
    const brief = await program.engine.must('record.get', { id: english });
    if (!isKind(brief, 'brief')) throw new Error('Not a brief.');
    const make = richTextBuilder('n');
    const made = await program.engine.must('record.create', {
      kind: 'brief',
      negotiation: brief.negotiation,
      body: { ...brief.body, text: richText(make.section()) },
    });
    const { page, context } = await program.open(`/brief/${made.id}`);
    await page.getByText(/press \/ to insert what is on record/).waitFor();
    await page.locator('.brief-page').focus();
    await page.keyboard.type('First words');
    await expect.poll(() => draftOf(made.id), soon).toContain('First words');
    await context.close();
  });
});
