// The matrix in a real browser: walked and written by keyboard alone, on any day, for any reader, in both directions, of any size.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { violationsOf } from './axe.ts';
import { type ProgramWindow, type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
let talks: RecordId;
beforeAll(async () => {
  program = await startProgram({ library: 'sample', preferences: { language: 'en', theme: 'light' } });
  talks = await onlyNegotiation();
}, 120_000);
afterAll(() => program.close());

async function onlyNegotiation(): Promise<RecordId> {
  const [found] = (await program.engine.must('record.list', { kind: 'negotiation' })).records;
  if (found === undefined) throw new Error('The sample has no negotiation.');
  return found.id;
}

async function openMatrix(query = '', negotiation = talks): Promise<ProgramWindow> {
  const opened = await program.open(`/n/${negotiation}${query}`);
  await opened.page.waitForSelector('.matrix-row');
  return opened;
}

/** What comes about in a while, on a machine that may be busy. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });

const cellAt = (page: Page, row: number, column: number) =>
  page.locator(`[data-row="${row}"] [data-column="${column}"]`);

/** Row and column of what has the focus, as '2:1'. */
const focusIs = (page: Page) =>
  page.evaluate<string>(`(() => {
    const cell = document.activeElement?.closest('[data-column]');
    return cell === null || cell === undefined ? 'elsewhere' : cell.closest('[data-row]').dataset.row + ':' + cell.dataset.column;
  })()`);

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The dry season's flow, as Tirvana sees it: the first issue below its group, the first of the others. */
const flow = { row: 2, column: 2 } as const;

async function editFlow(page: Page): Promise<void> {
  await cellAt(page, flow.row, flow.column).focus();
  await press(page, 'F2');
  await page.waitForSelector('.position-form textarea');
}

const wording = (page: Page) => page.locator('.position-form textarea').first();

describe('the matrix by keyboard', () => {
  let opened: ProgramWindow;
  beforeAll(async () => {
    opened = await openMatrix();
  });
  afterAll(() => opened.context.close());

  it('is walked with the arrow keys, to the ends of the row and of the table', async () => {
    const { page } = opened;
    const last = Number(await page.locator('[role=grid]').getAttribute('aria-rowcount')) - 2;
    await cellAt(page, 0, 0).focus();
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(await focusIs(page)).toBe('2:1');
    await press(page, 'End');
    await soon(() => focusIs(page)).toBe('2:8');
    await press(page, 'Home');
    expect(await focusIs(page)).toBe('2:0');
    await press(page, 'Control+End');
    await soon(() => focusIs(page)).toBe(`${last}:8`);
    await press(page, 'Control+Home');
    await soon(() => focusIs(page)).toBe('0:0');
    await press(page, 'ArrowUp');
    expect(await focusIs(page)).toBe('-1:0');
  });

  it('closes a group and opens a position', async () => {
    const { page } = opened;
    const rows = Number(await page.locator('[role=grid]').getAttribute('aria-rowcount'));
    await cellAt(page, 0, 0).focus();
    await press(page, 'Enter');
    await soon(() => cellAt(page, 0, 0).getAttribute('aria-expanded')).toBe('false');
    expect(Number(await page.locator('[role=grid]').getAttribute('aria-rowcount'))).toBeLessThan(rows);
    await press(page, 'Enter');
    await cellAt(page, flow.row, flow.column).focus();
    await press(page, 'Enter');
    await soon(() => new URL(page.url()).searchParams.get('record')).not.toBeNull();
    expect(await cellAt(page, flow.row, flow.column).getAttribute('aria-selected')).toBe('true');
    await soon(() => page.locator('.mandate-view-said').textContent()).toBe('60 m³/s below our mandate');
    // What stands beside the words of the position is marked higher than they are.
    await soon(() => page.locator('.frame-bar .marking').textContent()).toBe('Secret');
    await page.goBack();
  });

  it('keeps the focus where it is when its cell is scrolled out of sight', async () => {
    const { page } = opened;
    await cellAt(page, flow.row, flow.column).focus();
    await page.evaluate(`document.querySelector('.matrix-scroll').scrollTo(0, 9999)`);
    await page.waitForSelector('[data-row="20"]');
    expect(await focusIs(page)).toBe(`${flow.row}:${flow.column}`);
    await press(page, 'ArrowDown');
    await soon(() => focusIs(page)).toBe('3:2');
  });

  it('says each cell in one sentence, and can be used by all', async () => {
    const { page, trouble } = opened;
    const spoken = await cellAt(page, flow.row, 1).locator('.unseen').first().textContent();
    expect(spoken).toMatch(/^Samhara on Minimum flow at Nahrin.*: For, At least 430 m³\/s.*Rung: Opening.*\.$/);
    expect(await violationsOf(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
});

describe('a position is written in place', () => {
  it('with the sentence beside a wrong number, nothing typed lost, and shown in every window', async () => {
    const { page, context, trouble } = await openMatrix();
    const other = await openMatrix();
    await editFlow(page);
    expect(await violationsOf(page)).toEqual([]);
    await wording(page).fill('At most 345 m³/s in any year');
    const number = page.locator('.position-form input').first();
    await number.fill('345 or so');
    await press(page, 'Control+Enter');
    await soon(() => page.locator('.position-form .field-error').textContent()).toContain('Write a number');
    expect(await page.evaluate('document.activeElement.value')).toBe('345 or so');
    expect(await wording(page).inputValue()).toBe('At most 345 m³/s in any year');
    await number.fill('٣٤٥');
    await press(page, 'Control+Enter');
    await page.waitForSelector('.position-form', { state: 'detached' });
    for (const one of [page, other.page]) {
      await soon(() => cellAt(one, flow.row, flow.column).textContent()).toContain('At most 345 m³/s');
      expect(await cellAt(one, flow.row, flow.column).getAttribute('class')).toContain('matrix-changed');
    }
    await soon(() => focusIs(page)).toBe(`${flow.row}:${flow.column}`);
    await soon(() => other.page.locator('.matrix-screen > [role=status]').textContent()).toContain('Tirvana');
    expect([...trouble, ...other.trouble]).toEqual([]);
    await context.close();
    await other.context.close();
  }, 30_000);

  it('takes the place of the one that was open beside the matrix, and the bar says when it was saved', async () => {
    const { page, context } = await openMatrix();
    const opened = () => new URL(page.url()).searchParams.get('record');
    await cellAt(page, flow.row, flow.column).focus();
    await press(page, 'Enter');
    await soon(opened).not.toBeNull();
    const former = opened();
    const inspector = page.locator('.inspector');
    await inspector.getByRole('tab', { name: 'Fields' }).waitFor();
    await editFlow(page);
    await wording(page).fill('At most 340 m³/s, they say now');
    expect(await page.getByText(/^Saved \d/).count()).toBe(0);
    await press(page, 'Control+Enter');
    await inspector.getByText('At most 340 m³/s, they say now').first().waitFor();
    expect(opened()).not.toBe(former);
    await inspector.getByRole('button', { name: 'Record a newer position' }).waitFor();
    await page.getByText(/^Saved \d/).waitFor();
    await context.close();
  });

  it('is kept when the form is closed, and can be discarded', async () => {
    const { page, context } = await openMatrix();
    await editFlow(page);
    await wording(page).fill('Half a sentence');
    await press(page, 'Escape');
    await page.waitForSelector('.position-form', { state: 'detached' });
    await soon(() => focusIs(page)).toBe(`${flow.row}:${flow.column}`);
    expect(await cellAt(page, flow.row, flow.column).textContent()).toContain('not recorded yet');
    await press(page, 'F2');
    expect(await wording(page).inputValue()).toBe('Half a sentence');
    await page.getByRole('button', { name: 'Discard what I typed' }).click();
    await soon(() => cellAt(page, flow.row, flow.column).textContent()).not.toContain('not recorded yet');
    await soon(async () => (await program.engine.must('draft.list', {})).length).toBe(0);
    await context.close();
  });

  it('is offered again when one went elsewhere in the middle of a word, after a reload, and in another window', async () => {
    const { page, context, trouble } = await openMatrix();
    const other = await openMatrix();
    await editFlow(page);
    const before = await wording(page).inputValue();
    await press(page, 'Control+End');
    await page.keyboard.type(' and a half');
    await page.evaluate(`history.pushState(null, '', '/settings'); dispatchEvent(new PopStateEvent('popstate'))`);
    await page.waitForSelector('.matrix-row', { state: 'detached' });
    await page.goBack();
    for (const one of [page, other.page])
      await soon(() => cellAt(one, flow.row, flow.column).textContent()).toContain('not recorded yet');
    await editFlow(page);
    expect(await wording(page).inputValue()).toBe(`${before} and a half`);
    expect(await page.locator('.position-form .notice').textContent()).toContain('still there');
    await press(page, 'Control+End');
    await page.keyboard.type(' word');
    await soon(() => page.locator('.save-state').textContent()).toContain('Draft kept');
    await page.reload();
    await soon(() => cellAt(page, flow.row, flow.column).textContent()).toContain('not recorded yet');
    await editFlow(page);
    expect(await wording(page).inputValue()).toBe(`${before} and a half word`);
    await press(page, 'Escape');
    await editFlow(other.page);
    expect(await wording(other.page).inputValue()).toBe(`${before} and a half word`);
    await press(other.page, 'Control+Enter');
    for (const one of [page, other.page]) {
      await soon(() => cellAt(one, flow.row, flow.column).textContent()).not.toContain('not recorded yet');
      await soon(() => cellAt(one, flow.row, flow.column).textContent()).toContain('and a half word');
    }
    expect(await other.page.locator('.save-state').textContent()).toContain('Saved');
    expect(await program.engine.must('draft.list', {})).toEqual([]);
    expect([...trouble, ...other.trouble]).toEqual([]);
    await context.close();
    await other.context.close();
  }, 30_000);

  it('says when the position was changed elsewhere meanwhile, and goes on with what was typed', async () => {
    const { page, context } = await openMatrix();
    await editFlow(page);
    await wording(page).fill('My words of this afternoon');
    const shown = await program.engine.must('matrix.show', { negotiation: talks });
    const cell = shown.rows[1]?.cells[1];
    if (cell === null || cell === undefined || cell === 'withheld') throw new Error('Tirvana has no position.');
    const record = await program.engine.must('record.get', { id: cell.position });
    await program.engine.must('record.correct', {
      id: record.id,
      expected: record.revision,
      body: { ...record.body, firmness: 5 },
    });
    await soon(() => page.locator('.position-form .notice').textContent()).toContain('changed elsewhere');
    await press(page, 'Control+Enter');
    expect(await wording(page).inputValue()).toBe('My words of this afternoon');
    await page.getByText('Go on with mine').click();
    await page.waitForSelector('.position-form .notice', { state: 'detached' });
    await wording(page).focus();
    await press(page, 'Control+Enter');
    await soon(() => cellAt(page, flow.row, flow.column).textContent()).toContain('My words of this afternoon');
    await context.close();
  });

  it('is there still when the engine was killed while it was written', async () => {
    const { page, context } = await openMatrix();
    await editFlow(page);
    await wording(page).fill('Written while the engine died');
    const engine = program.engine.events.filter(({ name }) => name === 'engine.started').length;
    program.engine.kill();
    await soon(() => program.engine.events.filter(({ name }) => name === 'engine.started').length).toBeGreaterThan(
      engine,
    );
    expect(await wording(page).inputValue()).toBe('Written while the engine died');
    await press(page, 'Control+Enter');
    await soon(() => cellAt(page, flow.row, flow.column).textContent()).toContain('Written while the engine died');
    await context.close();
  }, 30_000);

  it('is recorded for the first time where there is none', async () => {
    const { page, context } = await openMatrix('?show=gaps');
    const gap = page.locator('.matrix-gap').first();
    await gap.focus();
    await press(page, 'Enter');
    await page.waitForSelector('.position-form textarea');
    await wording(page).fill('Asked for the first time today');
    await press(page, 'Control+Enter');
    await soon(() => page.locator('.position-form .field-error').textContent()).toContain('Choose a stance');
    await press(page, 'Enter');
    await page.getByRole('option', { name: 'Reserved' }).click();
    await wording(page).focus();
    await press(page, 'Control+Enter');
    await page.waitForSelector('.position-form', { state: 'detached' });
    await page.getByRole('radio', { name: 'All issues' }).click();
    await soon(() => page.locator('.matrix-grid').textContent()).toContain('Asked for the first time today');
    await context.close();
  });
});

describe('the day and the reader', () => {
  it('shows a round as it ended, in the address, so that a reload keeps it', async () => {
    const { page, context, trouble } = await openMatrix();
    const ours = page.locator('.matrix-row', { hasText: 'Minimum flow' }).locator('[data-column="1"]');
    await page.locator('.round-line-stop').first().click();
    await soon(() => ours.textContent()).toContain('480');
    expect(await page.locator('.matrix-changed').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2026-10-16');
    await page.reload();
    await soon(() => ours.textContent()).toContain('480');
    expect(await page.locator('.round-line-stop[data-selected]').textContent()).toContain('First round');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('has two still bars in each cell while the answer for another day is late, and says to whom nothing is missing', async () => {
    const { page, context, trouble } = await openMatrix();
    const held: (() => void)[] = [];
    await page.route('**/request', async (route) => {
      const isOtherDay = route.request().postData()?.includes('"asOf"') === true;
      if (isOtherDay) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await page.locator('.round-line-stop').first().click();
    const bars = cellAt(page, flow.row, 1).locator('.still-bars-bar');
    await soon(() => bars.count()).toBe(2);
    expect(await cellAt(page, flow.row, 1).textContent()).not.toContain('430');
    expect(await page.locator('[role=grid]').getAttribute('aria-busy')).toBe('true');
    expect(await violationsOf(page)).toEqual([]);
    for (const go of held) go();
    const line = page.locator('.matrix-row', { hasText: 'Minimum flow' });
    await soon(() => line.locator('[data-column="1"]').textContent()).toContain('480');
    expect(await page.locator('.matrix-grid .still-bars').count()).toBe(0);
    const mediator = await line.locator('[data-column="4"] .unseen').first().textContent();
    expect(mediator).toContain('no position, and none is expected');
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('withholds from a reader what is above the level, always in the same shape', async () => {
    const { records } = await program.engine.must('record.list', { kind: 'audience' });
    const open = records.find(({ title }) => title === 'Public');
    const { page, context } = await openMatrix(`?audience=${open?.id}&rung=as-stated`);
    await soon(() => page.locator('.matrix-party .withheld').count()).toBeGreaterThan(5);
    const boxes = await page.evaluate<readonly number[]>(
      `[...new Set([...document.querySelectorAll('.withheld-bar:first-child')].map((bar) => bar.offsetWidth))]`,
    );
    expect(boxes).toHaveLength(1);
    expect(await page.locator('.matrix-grid').textContent()).not.toContain('430');
    const positions = (await program.engine.must('record.list', { kind: 'position' })).records;
    const measured = positions.find(({ title }) => title.startsWith('330 m³/s'));
    await page.evaluate(
      `history.pushState(null, '', location.href + '&record=${measured?.id}'); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await page.locator('.inspector .rungs-view').waitFor();
    expect(await page.locator('.mandate-view-said').count()).toBe(0);
    await cellAt(page, flow.row, 1).focus();
    await press(page, 'F2', 'Enter');
    expect(await page.locator('.position-form').count()).toBe(0);
    await context.close();
  });
});

describe('in Arabic', () => {
  it('is mirrored: the left arrow walks away from our column, and the whole can be used by all', async () => {
    await program.engine.must('program.prefer', { language: 'ar' });
    const { page, context, trouble } = await openMatrix();
    await soon(() => page.evaluate('document.documentElement.dir')).toBe('rtl');
    await cellAt(page, flow.row, 1).focus();
    await press(page, 'ArrowLeft');
    expect(await focusIs(page)).toBe(`${flow.row}:2`);
    await press(page, 'ArrowRight');
    expect(await focusIs(page)).toBe(`${flow.row}:1`);
    await press(page, 'End');
    await soon(() => focusIs(page)).toBe(`${flow.row}:8`);
    expect(await cellAt(page, flow.row, 0).textContent()).toContain('١-١');
    expect(await violationsOf(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await context.close();
    await program.engine.must('program.prefer', { language: 'en' });
  }, 30_000);
});

describe('sixty parties and two hundred issues', () => {
  const make = async (input: InputOf<'record.create'>): Promise<RecordId> =>
    (await program.engine.must('record.create', input)).id;
  const named = (text: string) => ({ text, language: 'en' });

  it('draws only what is in sight, wherever one goes', async () => {
    const parties = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        make({ kind: 'party', body: { kind: 'state', name: named(`Party ${index}`) } }),
      ),
    );
    const table = parties.map((party, index) => ({ party, role: 'principal', ours: index === 0 }));
    const body = { name: named('Large talks'), type: 'multilateral', phase: 'bargaining', parties: table };
    const negotiation = await make({ kind: 'negotiation', body });
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const number = String(index + 1);
        const issue = { name: named(`Issue ${number}`), number, valueType: 'text' };
        return make({ kind: 'issue', negotiation, body: issue });
      }),
    );
    const { page, context } = await openMatrix('', negotiation);
    const grid = page.locator('[role=grid]');
    expect(await grid.getAttribute('aria-rowcount')).toBe('201');
    expect(await grid.getAttribute('aria-colcount')).toBe('61');
    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(300);
    await cellAt(page, 0, 0).focus();
    await press(page, 'Control+End');
    await soon(() => focusIs(page)).toBe('199:60');
    await soon(() => cellAt(page, 199, 60).textContent()).toContain('Party 59 on Issue 200');
    const seen = await cellAt(page, 199, 60).boundingBox();
    expect(seen?.x).toBeLessThan(1_440);
    expect(await page.locator('[role=gridcell]').count()).toBeLessThan(300);
    await press(page, 'PageUp', 'Home');
    await soon(() => focusIs(page)).toMatch(/^19[0-5]:0$/);
    await context.close();
  }, 40_000);
});
