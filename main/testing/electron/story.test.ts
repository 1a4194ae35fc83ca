// The story of the first day in the desktop program, by keyboard alone: on the stand-in, and on Electron where there is one.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import { buildWindow } from '#main/hosts/window/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { chromiumPath } from '#main/testing/browser/chromium.ts';
import { tellStory } from '#main/testing/browser/story.ts';
import { firstPage, until } from './check.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { layOut } from './lay-out.ts';
import { realElectron, startOnElectron } from './real-electron.ts';
import { launchForStandIn } from './stand-in-browser.ts';

const bundles = join(projectRoot, `out/electron-story-${process.pid}`);
const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn(`The story was not told on the stand-in: there is no ${chromiumPath} on this machine.`);
const electron = realElectron();
if (electron === null)
  console.warn('The story was not told: not run on Electron, whose program is not on this machine.');

async function otherWindow(desktop: Desktop, page: Page, path: string): Promise<Page> {
  await page.evaluate(`window.open(${JSON.stringify(path)}); undefined`);
  await until('another window', () => desktop.pages().length === 2, 20_000);
  const [, other] = desktop.pages();
  if (other === undefined) throw new Error('There is no other window');
  await other.locator('[contenteditable]').first().waitFor({ timeout: 20_000 });
  return other;
}

/** The native dialog answers with a file in the user's folder; what is written there is the document. */
async function savedBy(desktop: Desktop, save: () => Promise<void>): Promise<Uint8Array> {
  const file = join(desktop.folder, 'documents', 'dossier.pdf');
  await desktop.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, file);
  await save();
  await until('the file', () => existsSync(file), 20_000);
  return readFileSync(file);
}

async function tell(desktop: Desktop, language: 'en' | 'ar'): Promise<void> {
  try {
    const page = firstPage(desktop);
    const pdf = await tellStory({
      language,
      page,
      openOther: (path) => otherWindow(desktop, page, path),
      saved: (save) => savedBy(desktop, save),
    });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(await desktop.faults()).toEqual([]);
  } finally {
    await desktop.close();
  }
}

describe.skipIf(!hasChromium)('the story on the stand-in', () => {
  let browser: Browser;
  beforeAll(async () => {
    layOut(await buildDesktop({ into: bundles }), await buildWindow());
    browser = await launchForStandIn();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(bundles, { recursive: true, force: true });
  });

  it.each(['en', 'ar'] as const)(
    'is told by keyboard alone (%s)',
    async (language) => {
      await tell(await startDesktop(browser, { bundles, preferences: { language } }), language);
    },
    120_000,
  );
});

if (electron !== null)
  describe('the story on Electron', () => {
    it('is told by keyboard alone', async () => {
      layOut(await buildDesktop({ into: bundles }), await buildWindow());
      await tell(await startOnElectron(electron, { bundles, preferences: { language: 'en' } }), 'en');
    }, 180_000);
  });
