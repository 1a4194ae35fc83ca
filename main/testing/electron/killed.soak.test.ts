// The whole desktop program is killed while somebody types, and started again: at most two seconds of typing are lost, and nothing stands twice.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import { buildWindow } from '#main/hosts/window/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { chromiumPath } from '#main/testing/browser/chromium.ts';
import { soakRounds } from '#main/testing/soak-rounds.ts';
import { seededRandom } from '#main/testing/store/random.ts';
import { firstPage, must } from './check.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { layOut } from './lay-out.ts';
import { launchForStandIn } from './stand-in-browser.ts';
import { begin, briefOf, writeIn } from './window-steps.ts';

const bundles = join(projectRoot, `out/electron-killed-${process.pid}`);
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn(`No desktop program was killed: there is no ${chromiumPath} on this machine.`);
const rounds = soakRounds(2, 50);
/** Milliseconds between two keys, and of typing that may be lost. */
const pace = 100;
const mayBeLost = 2_000;
const letters = 'abcdefghijklmnopqrstuvwxyz';

let browser: Browser;
beforeAll(async () => {
  if (!hasChromium) return;
  layOut(await buildDesktop({ into: bundles }), await buildWindow());
  browser = await launchForStandIn();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  rmSync(bundles, { recursive: true, force: true });
});

/** Ends every process of the program at once. */
async function kill(desktop: Desktop): Promise<void> {
  const engines = await desktop.evaluate(({ standIn }) => [...standIn.running].map(({ pid }) => pid));
  for (const pid of engines) if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await desktop.close('keep');
}

/** @returns how many of the letters stand there, from the first on without a gap */
const keptOf = (text: string, mark: string, typed: string): number => {
  const [, rest = ''] = text.split(mark);
  let count = 0;
  while (count < typed.length && rest[count] === typed[count]) count += 1;
  return count;
};

it.skipIf(!hasChromium)(
  `what was typed until two seconds before the whole program was killed is there again, in ${rounds} rounds`,
  async () => {
    const random = seededRandom(7_219);
    let desktop = await startDesktop(browser, { bundles });
    const { folder } = desktop;
    try {
      await begin(firstPage(desktop));
      const brief = await briefOf(firstPage(desktop));
      for (let round = 0; round < rounds; round += 1) {
        const page = firstPage(desktop);
        await writeIn(page, brief);
        const mark = `round${round}:`;
        await page.keyboard.type(` ${mark}`);
        // Longer than what may be lost, so that something must be kept; the kill falls anywhere between two keys.
        const length = 25 + random.below(10);
        const times: number[] = [];
        let typed = '';
        while (typed.length < length) {
          const letter = letters[typed.length % letters.length] ?? 'a';
          await page.keyboard.type(letter);
          times.push(performance.now());
          typed += letter;
          await page.waitForTimeout(typed.length < length ? pace : random.below(pace));
        }
        const killed = performance.now();
        await kill(desktop);
        const due = times.filter((time) => killed - time > mayBeLost).length;
        expect(due).toBeGreaterThan(0);

        desktop = await startDesktop(browser, { bundles, folder });
        const again = firstPage(desktop);
        await writeIn(again, brief);
        const text = (await again.locator('[contenteditable=true]').first().textContent()) ?? '';
        expect(keptOf(text, mark, typed)).toBeGreaterThanOrEqual(due);
        // Each round once, also those before. A line may break before the mark, where the next round goes on, but never within it.
        const marks = text.match(/round\d+:a/g)?.toSorted();
        expect(marks).toEqual(Array.from({ length: round + 1 }, (_, earlier) => `round${earlier}:a`).toSorted());
        const draft = JSON.stringify(await must(again, 'draft.find', { record: brief }));
        expect(draft).toContain(mark);
        await again
          .getByText(/^Draft after revision \d+/)
          .first()
          .waitFor();
      }
    } finally {
      await desktop.close();
    }
  },
  120_000,
);
