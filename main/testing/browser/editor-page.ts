// The editor alone in a real browser, under the policy of the program: built by Vite, served from memory, with no network.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import type { RichText } from '#shared/richtext/rich-text.ts';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../../../renderer/editor/testing/page', import.meta.url));
const origin = 'https://editor.test';
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-TESTNONCE'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types diwan-paste',
].join('; ');
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

type Files = ReadonlyMap<string, string | Uint8Array>;

async function buildPage(): Promise<Files> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, minify: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const part of Array.isArray(output) ? output : [output]) {
    if (!('output' in part)) continue;
    for (const file of part.output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
  }
  return files;
}

export interface EditorPage {
  readonly page: Page;
  /** Requests that left the page's own origin, violations of the policy, and errors of the page: none are expected. */
  readonly trouble: string[];
  /** What the editor holds, told at once. */
  text(): Promise<RichText>;
}

export interface EditorBrowser {
  /** @param query 'language=ar&theme=dark&text=ar' */
  open(text: unknown, query?: string): Promise<EditorPage>;
  close(): Promise<void>;
}

export async function startEditorBrowser(): Promise<EditorBrowser> {
  const files = await buildPage();
  const browser = await launchChromium();
  return {
    open: (text, query = '') => openPage(browser, files, text, query),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, files: Files, text: unknown, query: string): Promise<EditorPage> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript((start) => {
    Object.assign(globalThis, { startText: start });
  }, text);
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const body = files.get(url.pathname === '/' ? '/index.html' : url.pathname);
    if (url.origin !== origin) {
      trouble.push(`request: ${url.href}`);
      await route.abort();
    } else if (body === undefined) await route.fulfill({ status: 404, body: '' });
    else {
      const contentType =
        types[url.pathname.split('.').at(-1) ?? ''] ?? (url.pathname === '/' ? 'text/html' : 'font/woff2');
      const headers = { 'content-security-policy': policy };
      await route.fulfill({ contentType, headers, body: typeof body === 'string' ? body : Buffer.from(body) });
    }
  });
  await page.goto(`${origin}/?${query}`);
  await page.waitForSelector('.brief-section');
  return {
    page,
    trouble,
    text: () => page.evaluate<RichText>('globalThis.handle.flush(), globalThis.lastText'),
  };
}

/** What a clipboard holds, by type. */
export type Clipboard = Readonly<Record<string, string>>;

// As text: the tests of this room know no window.
const pasteScript = `(held) => {
  const transfer = new DataTransfer();
  for (const [type, value] of Object.entries(held)) transfer.setData(type, value);
  const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
  document.querySelector('.brief-page').dispatchEvent(event);
}`;
const copyScript = `(() => {
  const transfer = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData: transfer, bubbles: true, cancelable: true });
  document.querySelector('.brief-page').dispatchEvent(event);
  return Object.fromEntries(transfer.types.map((type) => [type, transfer.getData(type)]));
})()`;

export const paste = (page: Page, clipboard: Clipboard): Promise<void> =>
  page.evaluate<void>(`(${pasteScript})(${JSON.stringify(clipboard)})`);

export const copy = (page: Page): Promise<Clipboard> => page.evaluate<Clipboard>(copyScript);

/** A text of the sample, with made identifiers in place of the names of its records. */
export function sampleText(file: string): unknown {
  const path = new URL(`../../../resources/samples/asmar/${file}.json`, import.meta.url);
  const made = new Map<string, string>();
  const named = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('@')) {
      const id = made.get(value) ?? `01900000-0000-7000-8000-${String(made.size + 1).padStart(12, '0')}`;
      made.set(value, id);
      return id;
    }
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
  };
  const [first] = JSON.parse(readFileSync(path, 'utf8'));
  return named(first.body.text);
}
