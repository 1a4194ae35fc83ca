// The matrix of sixty parties by two hundred issues: how long it takes to be drawn and to be scrolled, against its own markup as plain HTML.
import type { Page } from 'playwright-core';
import type { Benchmark, Measured } from '#main/testing/benchmark.ts';
import { percentile } from '#main/testing/figures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { type RunningProgram, startProgram } from './program.ts';

const runs = 5;
const parties = 60;
const issues = 200;

/** Sixty parties, two hundred issues in twenty groups, a position of everybody on everything. */
async function fill({ engine }: RunningProgram): Promise<RecordId> {
  await engine.must('library.create', { file: engine.file, author: 'Leila' });
  const worded = (text: string) => ({ text, language: 'en' });
  const make = async (
    kind: 'party' | 'issue' | 'position' | 'negotiation',
    negotiation: RecordId | null,
    body: object,
  ) => (await engine.must('record.create', { kind, negotiation, body: { ...body } })).id;
  const at: RecordId[] = [];
  for (let index = 0; index < parties; index += 1)
    at.push(await make('party', null, { name: worded(`Party ${index + 1}`), kind: 'state', ours: index === 0 }));
  const talks = await make('negotiation', null, {
    name: worded('Sixty by two hundred'),
    type: 'multilateral',
    phase: 'bargaining',
    parties: at.map((party, index) => ({ party, ours: index === 0 })),
  });
  for (let index = 0; index < issues; index += 1) {
    const number = `${Math.floor(index / 10) + 1}.${(index % 10) + 1}`;
    const issue = await make('issue', talks, { name: worded(`Issue ${number}`), number, valueType: 'text' });
    for (const party of at)
      await make('position', talks, {
        party,
        issue,
        rung: 'opening',
        stance: 'for-with-conditions',
        wording: worded('Only with a review after three years, and on the figures of both sides'),
        firmness: 3,
        disclosure: 'public',
        asOf: { date: '2027-06-01', precision: 'day' },
      });
  }
  return talks;
}

/** Two frames after the call the picture stands. */
const painted =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))))';

/** From home to the matrix by its link, with the answer at hand. */
async function timeToDraw(page: Page, talks: RecordId): Promise<number> {
  await page.locator(`.home-register-table a[href="/n/${talks}"]`).waitFor();
  const time = await page.evaluate<number>(`(async () => {
    const start = performance.now();
    document.querySelector('.home-register-table a[href="/n/${talks}"]').click();
    while (document.querySelectorAll('.matrix-row').length === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    return (await ${painted}) - start;
  })()`);
  return time;
}

/** The same cells as markup, in a page without anything else. */
async function bareCopy(program: RunningProgram, page: Page): Promise<{ readonly page: Page; readonly html: string }> {
  const html = await page.evaluate<string>("document.querySelector('.matrix-scroll').outerHTML");
  const styles = await page.evaluate<string>(
    "[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(' ')",
  );
  const size = await page.evaluate<{ readonly width: number; readonly height: number }>(
    "(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }))(document.querySelector('.matrix-scroll'))",
  );
  const bare = await (await program.browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await bare.setContent(
    `<!doctype html><html data-theme="light" lang="en"><head><style>${styles.replaceAll('</', '<\\/')}</style></head>
     <body><div id="host" style="inline-size:${size.width}px;block-size:${size.height}px;display:flex;flex-direction:column"></div></body></html>`,
  );
  return { page: bare, html };
}

const timeOfMarkup = (page: Page, html: string): Promise<number> =>
  page.evaluate<number>(`(async () => {
    const host = document.getElementById('host');
    host.textContent = '';
    await ${painted};
    const start = performance.now();
    host.innerHTML = ${JSON.stringify(html)};
    return (await ${painted}) - start;
  })()`);

/** The cells that are scrolled past stand there as well, as plain HTML: the rows that are drawn, again and again down to this many pixels. */
const repeatRows = (page: Page, depth: number): Promise<void> =>
  page.evaluate(`(() => {
    const body = document.querySelector('.matrix-body');
    const rows = [...body.children];
    const end = Math.max(...rows.map((row) => row.offsetTop + row.offsetHeight));
    for (let from = end; from < ${depth}; from += end)
      for (const row of rows) {
        const copy = row.cloneNode(true);
        copy.style.insetBlockStart = from + row.offsetTop + 'px';
        body.append(copy);
      }
  })()`);

/** Pixels that are scrolled in one measurement, at most: 40 a frame for two seconds of sixty frames. */
const scrolled = 40 * 2 * 60;

/** The p95 of the time between frames while it is scrolled by 40 px a frame for two seconds. */
const frameTime = (page: Page): Promise<number> =>
  page.evaluate<number>(`(async () => {
    const scroller = document.querySelector('.matrix-scroll');
    scroller.scrollTop = 0;
    const times = [];
    let last = performance.now();
    const end = last + 2000;
    while (last < end) {
      scroller.scrollTop += 40;
      const now = await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    times.sort((a, b) => a - b);
    return times[Math.ceil(times.length * 0.95) - 1];
  })()`);

async function measure(run: (program: RunningProgram, talks: RecordId) => Promise<Measured>): Promise<Measured> {
  const program = await startProgram({
    library: 'none',
    preferences: { language: 'en', theme: 'light' },
    browser: 'whole',
  });
  try {
    return await run(program, await fill(program));
  } finally {
    await program.close();
  }
}

export const bigMatrix: readonly Benchmark[] = [
  {
    name: 'a matrix of 60 parties by 200 issues is drawn in a window',
    unit: 'ms',
    limit: 3,
    run: () =>
      measure(async (program, talks) => {
        const { page } = await program.open('/');
        const value: number[] = [];
        for (let run = 0; run <= runs; run += 1) {
          const time = await timeToDraw(page, talks);
          if (run > 0) value.push(time);
          if (run < runs) await page.goBack();
        }
        const bare = await bareCopy(program, page);
        const floor: number[] = [];
        for (let run = 0; run < runs; run += 1) floor.push(await timeOfMarkup(bare.page, bare.html));
        return { value: percentile(value, 0.95), floor: percentile(floor, 0.95) };
      }),
  },
  {
    name: 'a matrix of 60 parties by 200 issues is scrolled in a window',
    unit: 'ms a frame',
    limit: 1.5,
    run: () =>
      measure(async (program, talks) => {
        const { page } = await program.open(`/n/${talks}`);
        await page.locator('.matrix-row').first().waitFor();
        const bare = await bareCopy(program, page);
        await timeOfMarkup(bare.page, bare.html);
        await repeatRows(bare.page, scrolled + 1_000);
        const value: number[] = [];
        const floor: number[] = [];
        for (let run = 0; run < runs; run += 1) {
          value.push(await frameTime(page));
          floor.push(await frameTime(bare.page));
        }
        return { value: percentile(value, 0.95), floor: percentile(floor, 0.95) };
      }),
  },
];
