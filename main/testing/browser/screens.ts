// Every screen and state of the program, how it is reached on the sample, and what stands there when it is ready.
import type { Page } from 'playwright-core';
import type { Kind } from '#shared/records/record.ts';
import type { RunningProgram } from './program.ts';

export interface Screen {
  readonly path: string;
  /** A place in the page that is there when it is ready. */
  readonly ready: string;
  /** What is done then. */
  readonly steps?: (page: Page) => Promise<void>;
}

async function firstOf(program: RunningProgram, kind: Kind, title = ''): Promise<string> {
  const { records } = await program.engine.must('record.list', { kind, limit: 1_000 });
  const found = records.find((record) => record.title.startsWith(title));
  if (found === undefined) throw new Error(`The sample has no ${kind} that begins with “${title}”.`);
  return found.id;
}

const press = (key: string, ready: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.locator(ready).first().waitFor();
};

const openTab = (place: number) => async (page: Page) => {
  await page.locator('.inspector [role=tab]').nth(place).click();
  await page.locator('.inspector [role=tabpanel]').waitFor();
};

export async function screensOf(program: RunningProgram): Promise<Readonly<Record<string, Screen>>> {
  const talks = await firstOf(program, 'negotiation');
  const position = await firstOf(program, 'position', '330 m³/s');
  const inspected = `/n/${talks}?record=${position}`;
  const beside = '.inspector [role=tabpanel]';
  const list = (kind: Kind): Screen => ({ path: `/n/${talks}/list/${kind}`, ready: '.data-table-row' });
  return {
    home: { path: '/', ready: '.home-register-table' },
    'new library': { path: '/?start=new', ready: '.first-use-form' },
    'open library': { path: '/?start=open', ready: '.file-list-rows' },
    matrix: { path: `/n/${talks}`, ready: '.matrix-row' },
    'position form': {
      path: `/n/${talks}`,
      ready: '.matrix-row',
      steps: async (page) => {
        await page.locator('[data-row="2"] [data-column="2"]').focus();
        await press('F2', '.position-form textarea')(page);
      },
    },
    'inspector: fields': { path: inspected, ready: beside },
    'inspector: evidence': { path: inspected, ready: beside, steps: openTab(1) },
    'inspector: used in': { path: inspected, ready: beside, steps: openTab(2) },
    'inspector: history': { path: inspected, ready: beside, steps: openTab(3) },
    'inspector: form': {
      path: inspected,
      ready: beside,
      steps: async (page) => {
        await page.locator('.inspector').getByRole('button').last().focus();
        await press('F2', '.inspector textarea')(page);
      },
    },
    'new record': { path: `/n/${talks}/list/concern?new=concern`, ready: '.inspector textarea' },
    statements: list('statement'),
    'talking points': list('talking-point'),
    meetings: list('meeting'),
    parties: { path: '/list/party', ready: '.data-table-row' },
    'nothing found': {
      path: `/n/${talks}/list/concern?q=${encodeURIComponent('zzzz')}`,
      ready: '.empty-state',
    },
    brief: { path: `/brief/${await firstOf(program, 'brief', 'Steering')}`, ready: '[contenteditable]' },
    'Arabic brief': { path: `/brief/${await firstOf(program, 'brief', 'ما')}`, ready: '[contenteditable]' },
    print: { path: `/print/${await firstOf(program, 'brief', 'Steering')}`, ready: '.page-list-paper canvas' },
    'print of a dossier': { path: `/print/${await firstOf(program, 'dossier')}`, ready: '.page-list-paper canvas' },
    search: { path: `/search?q=${encodeURIComponent('water')}`, ready: '.search-hit' },
    settings: { path: '/settings', ready: '.settings-facts' },
    backups: { path: '/backups', ready: '.backups .toggle-group' },
    import: { path: '/import', ready: '.file-list-rows' },
    export: { path: '/export', ready: '.exchange-form' },
    help: { path: '/help', ready: 'h1' },
    about: { path: '/about', ready: 'h1' },
    palette: { path: `/n/${talks}`, ready: '.matrix-row', steps: press('Control+k', '.palette [role=option]') },
    shortcuts: { path: '/', ready: '.home-register-table', steps: press('Control+/', '[role=dialog]') },
  };
}

/** Opens it in a window of its own. */
export async function show(page: Page, origin: string, { path, ready, steps }: Screen): Promise<void> {
  if (page.url() !== `${origin}${path}`) await page.goto(`${origin}${path}`);
  await page.locator(ready).first().waitFor({ timeout: 20_000 });
  await steps?.(page);
}
