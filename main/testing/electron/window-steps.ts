// The few steps in a window of the desktop program that several checks begin with.
import type { Page } from 'playwright-core';
import type { RecordId } from '#shared/core/ids.ts';
import { must } from './check.ts';

export const theBrief = 'Steering brief: bilateral with Tirvana';

/** Opens the sample as a newcomer does, whose name it asks for. */
export async function begin(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Leila');
  await page.getByRole('button', { name: 'Open the sample negotiation' }).click();
  await page.getByRole('heading', { name: 'Where everybody stands' }).waitFor({ timeout: 15_000 });
}

export const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate')); undefined`,
  );

export async function briefOf(page: Page): Promise<RecordId> {
  const { records } = await must(page, 'record.list', { kind: 'brief' });
  const brief = records.find(({ title }) => title === theBrief);
  if (brief === undefined) throw new Error(`The sample has no ${theBrief}`);
  return brief.id;
}

/** Opens the brief and stands at the end of its first paragraph, ready to type. */
export async function writeIn(page: Page, brief: RecordId): Promise<void> {
  await goTo(page, `/brief/${brief}`);
  await page.locator('[contenteditable=true] p').first().click({ timeout: 15_000 });
  await page.keyboard.press('End');
}
