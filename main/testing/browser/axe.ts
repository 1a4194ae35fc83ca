// What axe-core finds wrong on a page, run in a world of its own, so that the policy of the window stays in force.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const script = `axe.run(document, ${JSON.stringify({ runOnly: tags })}).then(({ passes, violations }) =>
  JSON.stringify(passes.length < 8 ? ['axe found next to nothing to look at'] : violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => id + ': ' + target.join(' ') + ' ' + html.slice(0, 160)))))`;

const answer = z.object({ result: z.object({ value: z.string() }) });

/** @returns 'rule: place markup' for each violation of WCAG 2.2 A and AA, and of what is good practice beside it */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // A colour that is on its way to another would be measured as it is now.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  const world = { contextId: executionContextId };
  await session.send('Runtime.evaluate', { ...world, expression: `${axe};1` });
  const found = await session.send('Runtime.evaluate', {
    ...world,
    expression: script,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return z.array(z.string()).parse(JSON.parse(answer.parse(found).result.value));
}
