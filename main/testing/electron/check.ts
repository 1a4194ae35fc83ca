// What a check of the desktop program is, and the few ways in which all of them ask it something.
import type { Browser, Page } from 'playwright-core';
import type { InputOf, OutputOf, RequestName } from '#shared/contract/index.ts';
import type { Desktop, DesktopOptions, StandIn } from './desktop.ts';

export interface Surroundings {
  /** Null on Electron, which brings its own. */
  readonly browser: Browser | null;
  readonly bundles: string;
  /** Starts the program, on the stand-in or on Electron itself. */
  readonly start: (options?: Partial<DesktopOptions>) => Promise<Desktop>;
  /** Starts it where it must end by itself, before it has a window. @returns its exit code */
  readonly startAndEnd: (options?: Partial<DesktopOptions>) => Promise<number | null>;
}

export interface Check {
  /** What the user, or whoever audits the program, would see. */
  readonly says: string;
  /** Looks where only the stand-in can look. */
  readonly standInOnly?: true;
  /** Starts programs of its own; the others share one and leave it as it was. */
  readonly alone?: true;
  /** Looks at the main process alone: needs nothing drawn. */
  readonly undrawn?: true;
  /** @throws where the program does otherwise. `desktop` has no library open, where the check is not alone */
  readonly run: (desktop: Desktop, surroundings: Surroundings) => Promise<void>;
}

export type Checks = Readonly<Record<string, Check>>;

export function firstPage(desktop: Desktop): Page {
  const [page] = desktop.pages();
  if (page === undefined) throw new Error('The program has no window');
  return page;
}

export function standInOf({ standIn }: Desktop): StandIn {
  if (standIn === null) throw new Error('This check needs the stand-in');
  return standIn;
}

/** Asks the engine as the page does. */
export async function askAnything(page: Page, asked: unknown): Promise<unknown> {
  return JSON.parse(await page.evaluate<string>(`window.diwan.request(${JSON.stringify(JSON.stringify(asked))})`));
}

/** @throws what was answered, where it was refused */
export async function must<N extends RequestName>(page: Page, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = (await askAnything(page, { name, input })) as { readonly ok: boolean; readonly value: OutputOf<N> };
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** A new library with the sample in it. @returns a position of it */
export async function openSample(desktop: Desktop, file: string) {
  const page = firstPage(desktop);
  await must(page, 'library.create', { file, author: 'Leila' });
  await must(page, 'case.sample', {});
  const [position] = (await must(page, 'record.list', { kind: 'position' })).records;
  if (position === undefined) throw new Error('The sample has no position');
  return position;
}

/** Has the page keep what it hears, for `heardBy`. */
export const listenIn = (page: Page): Promise<void> =>
  page.evaluate(
    'window.heard = []; window.diwan.listen((event) => { window.heard.push(JSON.parse(event)); }); undefined',
  );

export const heardBy = (page: Page): Promise<readonly { readonly name: string; readonly details: object }[]> =>
  page.evaluate('window.heard');

/** Looks until it is so. @throws after five seconds */
export async function until(what: string, look: () => Promise<boolean> | boolean, limit = 5_000): Promise<void> {
  const end = performance.now() + limit;
  while (!(await look())) {
    if (performance.now() > end) throw new Error(`It did not come to pass: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
