// One program: the command line, the browser's host and the desktop program answer the same list of requests alike.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compose } from '#main/compose.ts';
import { cliHost } from '#main/hosts/cli/host.ts';
import { findPlaces } from '#main/hosts/cli/places.ts';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import { openDoor } from '#main/hosts/web/door.ts';
import { buildWindow } from '#main/hosts/window/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { chromiumPath } from '#main/testing/browser/chromium.ts';
import { askAnything, firstPage } from '#main/testing/electron/check.ts';
import { startDesktop } from '#main/testing/electron/desktop.ts';
import { layOut } from '#main/testing/electron/lay-out.ts';
import { launchForStandIn } from '#main/testing/electron/stand-in-browser.ts';
import { startEngine } from '#main/testing/engine.ts';
import { askAll, type Step } from './one-list.ts';

/** What is made anew in each run stands by the order in which it first appears. */
function normalised(steps: readonly Step[], folder: string): readonly string[] {
  const known = new Map<string, string>();
  const byOrder = (kind: string) => (found: string) => {
    const name = known.get(found) ?? `<${kind} ${known.size}>`;
    known.set(found, name);
    return name;
  };
  return steps.map(({ says, answer }) =>
    `${says} -> ${JSON.stringify(answer)}`
      .replaceAll(folder, '<folder>')
      .replaceAll(/(?:diwan command line|Diwan) \(process \d+\)/g, '<holder>')
      .replaceAll(/\d{8}T\d{6}Z/g, '<time>')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, byOrder('id'))
      .replaceAll(/(?<="(?:file|kept)":")[0-9a-f]{32}(?=")/g, byOrder('document'))
      .replaceAll(/\b[0-9a-f]{64}\b(?=","(?:author|time))/g, '<hash>')
      .replaceAll(/"(?:size|hash|created|opened)":(?:\d+|"[^"]*")/g, '"<of the run>"'),
  );
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'diwan-one-'));

async function ofCommandLine(): Promise<readonly string[]> {
  const folder = newFolder();
  const application = compose(
    cliHost({ places: findPlaces(join(projectRoot, 'main/hosts/cli')), today: '2027-09-08' }),
  );
  try {
    return normalised(await askAll((name, input) => application.askUnknown(name, input), folder), folder);
  } finally {
    application.close();
    rmSync(folder, { recursive: true });
  }
}

async function ofBrowser(): Promise<readonly string[]> {
  const engine = startEngine({ setup: { kind: 'web' } });
  const door = await openDoor({ window: await buildWindow(), ask: engine.ask });
  const headers = { origin: door.origin, 'content-type': 'application/json', 'x-diwan': '1' };
  const post = async (path: string, body: unknown, more = {}): Promise<Response> =>
    fetch(door.origin + path, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) });
  const token = door.launchAddress().split('#token=')[1];
  const { session } = (await (await post('/session', { token })).json()) as { readonly session: string };
  const ask = async (name: string, input: unknown): Promise<unknown> =>
    (await post('/request', { name, input }, { authorization: `Diwan ${session}` })).json();
  const folder = newFolder();
  try {
    return normalised(await askAll(ask, folder), folder);
  } finally {
    await door.close();
    await engine.remove();
    rmSync(folder, { recursive: true });
  }
}

async function ofDesktop(): Promise<readonly string[]> {
  const bundles = join(projectRoot, `out/electron-one-${process.pid}`);
  layOut(await buildDesktop({ into: bundles }), await buildWindow());
  const browser = await launchForStandIn();
  const desktop = await startDesktop(browser, { bundles, words: [] });
  const folder = newFolder();
  try {
    const page = firstPage(desktop);
    return normalised(await askAll((name, input) => askAnything(page, { name, input }), folder), folder);
  } finally {
    await desktop.close();
    await browser.close();
    rmSync(bundles, { recursive: true, force: true });
    rmSync(folder, { recursive: true });
  }
}

const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn(`The desktop program was not asked: there is no ${chromiumPath} on this machine.`);

it('one list of requests is answered alike by every host, errors and bytes included', async () => {
  const line = await ofCommandLine();
  expect(line.at(-1)).toBe('never asked -> []');
  expect(await ofBrowser()).toEqual(line);
  if (hasChromium) expect(await ofDesktop()).toEqual(line);
}, 180_000);
