// The inspector in a real browser: nothing typed is lost, wrong things are said beside their field, two windows stay in step.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/core/ids.ts';
import type { AnyRecord, Kind } from '#shared/records/record.ts';
import type { Worded } from '#shared/records/worded.ts';
import { violationsOf } from './axe.ts';
import { type ProgramWindow, type RunningProgram, startProgram } from './program.ts';

let program: RunningProgram;
let negotiation: RecordId;

beforeAll(async () => {
  program = await startProgram({ library: 'sample' });
  const [first] = (await program.engine.must('record.list', { kind: 'negotiation' })).records;
  if (first === undefined) throw new Error('The sample has no negotiation.');
  negotiation = first.id;
}, 60_000);
afterAll(() => program.close());

const listOf = async (kind: Kind): Promise<readonly AnyRecord[]> =>
  (await program.engine.must('record.list', { kind })).records;

/** A record of this kind that no other test has taken. */
const taken = new Set<string>();
async function take(kind: Kind, isWanted: (record: AnyRecord) => boolean = () => true): Promise<AnyRecord> {
  const found = (await listOf(kind)).find((record) => !taken.has(record.id) && isWanted(record));
  if (found === undefined) throw new Error(`No ${kind} is left.`);
  taken.add(found.id);
  return found;
}

const now = (id: RecordId): Promise<AnyRecord> => program.engine.must('record.get', { id });
const textOf = ({ body }: AnyRecord): string => (body.wording as Worded).text;
const placeOf = (id: string): string => `/n/${negotiation}/list/concern?record=${id}`;

async function openAt(place: string): Promise<ProgramWindow> {
  const opened = await program.open(place);
  return opened;
}

async function openRecord(id: string): Promise<ProgramWindow> {
  const opened = await openAt(placeOf(id));
  await opened.page.getByRole('tab', { name: 'Fields' }).waitFor();
  return opened;
}

/** Shows another record as a press on its name does: by the address, without loading the page. */
const show = (page: Page, id: string): Promise<unknown> =>
  page.evaluate(`history.pushState({}, '', ${JSON.stringify(placeOf(id))})`);

const correct = (page: Page): Promise<void> => page.getByRole('button', { name: 'Correct', exact: true }).click();
const wording = (page: Page): Locator =>
  page.locator('.record-editor').getByLabel('Wording', { exact: true }).locator('visible=true').last();
const inspector = (page: Page): Locator => page.locator('.inspector');

describe('a record', () => {
  it('is corrected and saved by keyboard alone, and the focus goes back to where it came from', async () => {
    const concern = await take('concern');
    const { page, trouble } = await openAt(`/n/${negotiation}/list/concern`);
    await page.locator('.data-table-grid, [role=grid]').first().waitFor();
    await show(page, concern.id);
    await page.getByRole('tab', { name: 'Fields' }).waitFor();
    await page.keyboard.press('F2');
    await page.getByRole('form', { name: 'Correct the record' }).waitFor();
    await wording(page).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Typed by keys.');
    // What is not recorded is not called saved.
    await page.getByText(/^Draft kept \d/).waitFor();
    expect(await page.getByText(/^Saved \d/).count()).toBe(0);
    await page.keyboard.press('Control+s');
    await page.getByRole('tab', { name: 'Fields' }).waitFor();
    await page.getByText(/^Saved \d/).waitFor();
    expect(await page.getByText(/^Draft kept/).count()).toBe(0);
    expect(textOf(await now(concern.id))).toBe(`${textOf(concern)} Typed by keys.`);
    expect(await program.engine.must('draft.find', { record: concern.id })).toBeNull();
    await page.getByRole('tab', { name: 'Fields' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => inspector(page).count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('says a wrong date beside its field, takes the focus there, and saves nothing until it is mended', async () => {
    const meeting = await take('meeting', ({ body }) => body.end !== null);
    const { page } = await openRecord(meeting.id);
    await correct(page);
    const end = page.getByRole('textbox', { name: 'Last day' });
    await end.fill('31 November 2027');
    await page.keyboard.press('Control+Enter');
    await inspector(page).getByText('November has 30 days.').waitFor();
    expect(await end.evaluate((field: unknown) => field === Object(globalThis).document.activeElement)).toBe(true);
    expect(await end.inputValue()).toBe('31 November 2027');
    expect((await now(meeting.id)).revision).toBe(meeting.revision);
    await end.fill('1 January 2020');
    await page.keyboard.press('Control+Enter');
    await inspector(page).getByText('Lies before the beginning.').waitFor();
    expect((await now(meeting.id)).revision).toBe(meeting.revision);
    await end.fill('30 November 2027');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('tab', { name: 'Fields' }).waitFor();
    expect((await now(meeting.id)).body.end).toMatchObject({ date: '2027-11-30', precision: 'day' });
  });

  it('keeps a name that no record has, says so, and records it in place', async () => {
    const { page } = await openAt(`/n/${negotiation}/list/concern?new=concern`);
    const party = page.getByRole('combobox', { name: 'Party' });
    await party.fill('Ostan');
    await page.getByRole('option', { name: 'Record “Ostan” as a new party' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await inspector(page).getByText('“Ostan” is not in the list').waitFor();
    expect(await party.inputValue()).toBe('Ostan');
    await party.fill('Ostan ');
    await page.getByRole('option', { name: 'Record “Ostan” as a new party' }).click();
    await expect.poll(() => inspector(page).getByText('“Ostan” is not in the list').count()).toBe(0);
    const made = (await listOf('party')).find(({ title }) => title === 'Ostan');
    expect(made?.body).toMatchObject({ kind: 'state', ours: false });
    expect(await party.inputValue()).toBe('Ostan');
    await page.getByRole('button', { name: 'Record it' }).click();
    await inspector(page).getByText('Must not be empty.').first().waitFor();
    const edge = inspector(page).locator('.choice-field[data-invalid] .choice-field-button').first();
    expect(await edge.evaluate((one: unknown) => Object(globalThis).getComputedStyle(one).borderInlineStartWidth)).toBe(
      '4px',
    );
  });

  it('in a list is called by its own words, and says what is overdue', async () => {
    const { page } = await openAt(`/n/${negotiation}/list/commitment`);
    await page
      .getByText(/^overdue by \d+ days$/)
      .first()
      .waitFor();
    await page.goto(`${program.origin}/list/person`);
    await page.getByRole('columnheader', { name: 'Name' }).waitFor();
    await page.getByText('Special envoy and mediator').waitFor();
    await page.getByText('English, French, Turkish').waitFor();
  });

  it('that others cite is not deleted, and they are named as links', async () => {
    const uses = await program.engine.must('record.about', { id: (await take('statement')).id });
    const cited = uses.usedIn.length > 0 ? uses.record : await take('party');
    const { page } = await openRecord(cited.id);
    await inspector(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    const alert = inspector(page).getByRole('alert');
    await alert.getByText('Take it out there first:').waitFor();
    const link = alert.getByRole('link').first();
    const title = await link.textContent();
    await link.click();
    await expect.poll(async () => (await page.evaluate<string>('location.search')).includes(cited.id)).toBe(false);
    expect(title).not.toBe('');
  });

  it('that nobody cites is deleted, stays in view as deleted, and comes back from its history', async () => {
    const made = await program.engine.must('record.create', {
      kind: 'glossary',
      body: { term: { text: 'Ephemeral', language: 'en', translations: [] }, note: '' },
    });
    const { page } = await openRecord(made.id);
    await inspector(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await inspector(page).getByText('This record has been deleted.').waitFor();
    await inspector(page).getByRole('button', { name: 'Restore Revision 1' }).click();
    const dialog = page.getByRole('alertdialog');
    expect(await dialog.textContent()).toContain('everything that pointed to it finds it again');
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('tab', { name: 'Fields' }).waitFor();
    expect((await now(made.id)).title).toBe('Ephemeral');
  });

  it('shows what differs between two states word by word, and goes back to an earlier one', async () => {
    const concern = await take('concern');
    const text = { ...(concern.body.wording as Worded), text: `${textOf(concern)} Added words.` };
    await program.engine.must('record.correct', {
      id: concern.id,
      expected: concern.revision,
      body: { ...concern.body, wording: text },
    });
    const { page } = await openRecord(concern.id);
    await page.getByRole('tab', { name: /History/ }).click();
    await page.locator('ins', { hasText: 'Added words.' }).waitFor();
    await page.getByRole('button', { name: /^Show Revision 1/ }).click();
    await page.getByText('As it was in revision 1').waitFor();
    expect(await page.getByRole('tabpanel').textContent()).not.toContain('Added words.');
    await page.getByRole('button', { name: 'Back to the present' }).click();
    await page.getByRole('tab', { name: /History/ }).click();
    await page.getByRole('button', { name: 'Restore Revision 1' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
    await expect.poll(async () => textOf(await now(concern.id))).toBe(textOf(concern));
  });
});

describe('what is typed', () => {
  it('is there again whenever another record is shown after a key', async () => {
    const [left, right] = [await take('concern'), await take('concern')];
    const { page, trouble } = await openRecord(left.id);
    await correct(page);
    let typed = '';
    for (const pause of [0, 60, 200, 260, 400, 600]) {
      await wording(page).focus();
      await page.keyboard.press('Control+End');
      const letter = String.fromCharCode(97 + (typed.length % 26));
      typed += letter;
      await page.keyboard.type(letter);
      await page.waitForTimeout(pause);
      await show(page, right.id);
      await page.getByRole('button', { name: 'Correct', exact: true }).waitFor();
      await show(page, left.id);
      await page.getByRole('button', { name: 'Go on' }).click();
      expect(await wording(page).inputValue()).toBe(textOf(left) + typed);
    }
    expect(textOf(await now(left.id))).toBe(textOf(left));
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await wording(page).inputValue()).toBe(textOf(left) + typed);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Throw away' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Go on' }).count()).toBe(0);
    expect(await program.engine.must('draft.find', { record: left.id })).toBeNull();
    expect(trouble).toEqual([]);
  });

  it('stands beside what another window saved meanwhile, and both changes can be kept', async () => {
    const concern = await take('concern', ({ body }) => body.note !== undefined);
    const mine = await openRecord(concern.id);
    const theirs = await openRecord(concern.id);
    await correct(mine.page);
    await wording(mine.page).fill('My words');
    await correct(theirs.page);
    await theirs.page.locator('.record-editor').getByLabel('Note', { exact: true }).fill('Their note');
    await theirs.page.keyboard.press('Control+s');
    await theirs.page.getByRole('tab', { name: 'Fields' }).waitFor();
    await mine.page.getByText('This record was changed meanwhile in another window.').waitFor();
    expect(await mine.page.locator('.conflict-notice').textContent()).toContain('Their note');
    expect(await mine.page.locator('.conflict-notice').textContent()).toContain('My words');
    await mine.page.getByRole('button', { name: 'Go on with mine' }).click();
    expect(await wording(mine.page).inputValue()).toBe('My words');
    await mine.page.keyboard.press('Control+s');
    await mine.page.getByRole('tab', { name: 'Fields' }).waitFor();
    const saved = await now(concern.id);
    expect(saved.body.note).toBe('Their note');
    expect(textOf(saved)).toBe('My words');
    await theirs.page.getByText('My words').first().waitFor();
    await expect.poll(() => theirs.page.getByRole('button', { name: 'Go on' }).count(), { timeout: 5_000 }).toBe(0);
  });

  it('outlives the engine, and can be saved when it is back', async () => {
    const concern = await take('concern');
    const { page } = await openRecord(concern.id);
    await correct(page);
    await wording(page).fill('Before the end');
    program.engine.kill();
    await wording(page).pressSequentially(' and after', { delay: 15 });
    await page.keyboard.press('Control+s');
    await expect
      .poll(
        async () => {
          const again = page.getByRole('button', { name: 'Try again' }).first();
          if ((await again.count()) > 0) await again.click();
          return textOf(await now(concern.id));
        },
        { timeout: 10_000, interval: 300 },
      )
      .toBe('Before the end and after');
  });
});

describe('a newer position', () => {
  it('is recorded in the place of an earlier one, which stays as it was', async () => {
    const successors = await listOf('position');
    const isStanding = ({ id }: AnyRecord) => !successors.some(({ body }) => body.supersedes === id);
    const position = await take('position', isStanding);
    const { page } = await openRecord(position.id);
    await page.getByRole('button', { name: 'Record a newer position' }).click();
    await wording(page).fill('They moved');
    await page.keyboard.press('Control+Enter');
    await inspector(page).getByText('Must not be empty.').waitFor();
    await page.getByRole('textbox', { name: 'As of' }).fill('8 September 2027');
    await page.keyboard.press('Control+Enter');
    await inspector(page).locator('.quoted', { hasText: 'They moved' }).first().waitFor();
    const newer = (await listOf('position')).find(({ body }) => body.supersedes === position.id);
    expect(newer === undefined ? '' : textOf(newer)).toBe('They moved');
    expect(textOf(await now(position.id))).toBe(textOf(position));
    // The earlier one says what stands in its place, and leads there first.
    await show(page, position.id);
    await inspector(page).getByText('A newer position stands in its place:').waitFor();
    await inspector(page).getByRole('button', { name: 'Open the newer position' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('record')).toBe(newer?.id);
  });
});

describe('a record that does not exist yet', () => {
  it('says what it needs, is offered again after a reload, and opens when it is made', async () => {
    const opened = await openAt(`/n/${negotiation}/list/glossary?new=glossary`);
    const { page } = opened;
    const term = page.locator('.record-editor').getByRole('textbox').first();
    await term.waitFor();
    await page.keyboard.press('Control+Enter');
    await inspector(page).getByText('Must not be empty.').waitFor();
    await term.fill('Confluence');
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole('button', { name: 'Go on' }).click();
    expect(await page.locator('.record-editor').getByRole('textbox').first().inputValue()).toBe('Confluence');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('tab', { name: 'Fields' }).waitFor();
    expect((await listOf('glossary')).map(({ title }) => title)).toContain('Confluence');
  });
});

describe('the pane', () => {
  it('is free of barriers when it is read, typed, compared and proved', async () => {
    const position = await take('position');
    const { page, trouble } = await openRecord(position.id);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('tab', { name: /Evidence/ }).click();
    expect(await violationsOf(page)).toEqual([]);
    await correct(page);
    expect(await violationsOf(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
});
