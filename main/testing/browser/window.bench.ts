// What a person waits for in a window, in real Chromium, each against the same thing without Diwan.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { openDoor } from '#main/hosts/web/door.ts';
import type { Benchmark } from '#main/testing/benchmark.ts';
import { percentile } from '#main/testing/figures.ts';
import { barePage, bareRoundTrip } from './bare-pages.ts';
import { bigMatrix } from './big-matrix.ts';
import { type RunningProgram, startProgram } from './program.ts';

const runs = 5;

/** Milliseconds after which nothing goes on any more in a window. */
const rest = 500;

const p95 = (values: readonly number[]): number => percentile(values, 0.95);

async function withProgram<T>(run: (program: RunningProgram) => Promise<T>): Promise<T> {
  const program = await startProgram({
    library: 'sample',
    preferences: { language: 'en', theme: 'light' },
    browser: 'whole',
  });
  try {
    return await run(program);
  } finally {
    await program.close();
  }
}

/** Milliseconds from the start of navigation until the frame after which this is on the page. */
async function timeTo(page: Page, address: string, selector: string): Promise<number> {
  await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
    const look = () => document.querySelector(${JSON.stringify(selector)}) === null
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => { globalThis.painted ??= performance.now(); });
    look();
  })`);
  await page.goto(address);
  return page.evaluate<number>(`new Promise((resolve) => {
    const look = () => (globalThis.painted === undefined ? setTimeout(look, 1) : resolve(globalThis.painted));
    look();
  })`);
}

const firstPaint: Benchmark = {
  name: 'first useful paint of the sample in a window',
  unit: 'ms',
  limit: 2,
  run: () =>
    withProgram(async (program) => {
      const lines = (await program.engine.must('record.list', { kind: 'brief' })).records.map(({ title }) => title);
      const bare = await barePage(lines);
      const door = await openDoor({ window: bare, ask: program.engine.ask });
      const value: number[] = [];
      const floor: number[] = [];
      // One window before, as the machine that has just started has nothing at hand.
      for (let run = 0; run <= runs; run += 1) {
        const own = await program.browser.newContext();
        const page = await own.newPage();
        const time = await timeTo(page, program.launchAddress(), '.home-register-table');
        await own.close();
        const other = await program.browser.newContext();
        const bareTime = await timeTo(await other.newPage(), door.launchAddress(), '.bare');
        await other.close();
        if (run === 0) continue;
        value.push(time);
        floor.push(bareTime);
      }
      await door.close();
      rmSync(dirname(bare), { recursive: true });
      return { value: p95(value), floor: p95(floor) };
    }),
};

/** Milliseconds from the request in one window until the words stand in the other, by the clock that both share. */
async function timeToOther(from: Page, to: Page, act: string, words: string): Promise<number> {
  const seen = to.evaluate<number>(`new Promise((resolve) => {
    const look = () => {
      if (document.body.textContent.includes(${JSON.stringify(words)})) resolve(performance.timeOrigin + performance.now());
      else setTimeout(look, 0);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  })`);
  const sent = await from.evaluate<number>(
    `(() => { const sent = performance.timeOrigin + performance.now(); ${act}; return sent; })()`,
  );
  return (await seen) - sent;
}

const saveElsewhere: Benchmark = {
  name: 'a save in one window is on the other',
  unit: 'ms',
  limit: 3,
  run: () =>
    withProgram(async (program) => {
      const { negotiations } = await program.engine.must('home.show', {});
      const talks = negotiations[0]?.id ?? '';
      const { rows } = await program.engine.must('matrix.show', {});
      const cell = rows.flatMap(({ cells }) => cells).find((one) => one !== null && one !== 'withheld');
      if (typeof cell !== 'object' || cell === null) throw new Error('The sample has no position.');
      const one = await program.open('/');
      await one.page.locator('.home-register-table').waitFor();
      const other = await program.open(`/n/${talks}`);
      await other.page.locator('.matrix-row').first().waitFor();
      const bare = await bareRoundTrip(program.browser);
      const value: number[] = [];
      const floor: number[] = [];
      for (let run = 0; run <= runs; run += 1) {
        const position = await program.engine.must('record.get', { id: cell.position });
        // One save and not a row of them: both windows have come to rest.
        await other.page.waitForTimeout(rest);
        const words = `Run ${run} of this machine`;
        const body = { ...position.body, wording: { text: words, language: 'en' } };
        const input = { id: position.id, expected: position.revision, body };
        const asked = JSON.stringify({ name: 'record.correct', input });
        const act = `fetch('/request', { method: 'POST', body: ${JSON.stringify(asked)}, headers: { 'content-type': 'application/json',
          'x-diwan': '1', authorization: 'Diwan ' + sessionStorage.getItem('diwan.session') } })`;
        const time = await timeToOther(one.page, other.page, act, words);
        const bareTime = await timeToOther(bare.from, bare.to, `send(${JSON.stringify(words)})`, words);
        if (run === 0) continue;
        value.push(time);
        floor.push(bareTime);
      }
      await bare.close();
      return { value: p95(value), floor: p95(floor) };
    }),
};

export const benchmarks: readonly Benchmark[] = [firstPaint, saveElsewhere, ...bigMatrix];
