// The gallery of the design system, built by Vite and served from memory to a real browser, with no network.
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../../../renderer/ui/testing', import.meta.url));
const origin = 'https://gallery.test';
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-TESTNONCE'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

type Files = ReadonlyMap<string, string | Uint8Array>;

async function buildGallery(): Promise<Files> {
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

export interface GalleryBrowser {
  /** `trouble`: violations of the policy, errors of the page, requests that left it. @param query 'theme=dark&language=ar' */
  open(query: string, options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly trouble: string[] }>;
  close(): Promise<void>;
}

export async function startGallery(): Promise<GalleryBrowser> {
  const files = await buildGallery();
  const browser = await launchChromium();
  return {
    async open(query, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(message.text());
      });
      await page.route('**/*', async (route) => {
        const url = new URL(route.request().url());
        const path = url.pathname === '/' ? '/index.html' : url.pathname;
        const body = files.get(path);
        if (url.origin !== origin || body === undefined) {
          trouble.push(`request: ${url.href}`);
          await route.abort();
          return;
        }
        await route.fulfill({
          contentType: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          headers: { 'content-security-policy': policy },
          body: typeof body === 'string' ? body : Buffer.from(body),
        });
      });
      await page.goto(`${origin}/?${query}`);
      await page.waitForSelector('.data-table-row');
      return { page, trouble };
    },
    close: () => browser.close(),
  };
}
