// The floors of the windows' benchmarks: a page of React that does nothing, and two pages that tell each other through a table.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { WebSocketServer } from 'ws';
import { projectRoot } from '#main/testing/architecture/project-files.ts';

/** A page of React that shows as many lines and does nothing else, built as the window is. */
export async function barePage(lines: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-bare-'));
  const out = join(folder, 'out');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><head><meta property="csp-nonce" nonce="NONCE" /><title>Bare</title></head><body><div id="root"></div><script type="module" src="./main.js"></script></body></html>',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
     const lines = ${JSON.stringify(lines)};
     createRoot(document.getElementById('root')).render(createElement('main', { className: 'bare' }, lines.map((line, key) => createElement('p', { key }, line))));`,
  );
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    resolve: {
      alias: {
        react: join(projectRoot, 'node_modules/react'),
        'react-dom': join(projectRoot, 'node_modules/react-dom'),
      },
    },
    build: { outDir: out, modulePreload: { polyfill: false } },
  });
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  return out;
}

const html = `<!doctype html><html lang="en"><body><p id="words"></p><script>
  new WebSocket('ws://' + location.host).onmessage = async () => {
    document.getElementById('words').textContent = await (await fetch('/row')).text();
  };
  globalThis.send = (words) => fetch('/row', { method: 'POST', body: words });
</script></body></html>`;

export interface RoundTrip {
  readonly from: Page;
  readonly to: Page;
  close(): Promise<void>;
}

/** Two pages: one sends words, which are written durably and announced; the other fetches and shows them. */
export async function bareRoundTrip(browser: Browser): Promise<RoundTrip> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-bare-'));
  const database = new Database(join(folder, 'bare.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE row (words TEXT)');
  const insert = database.prepare('INSERT INTO row VALUES (?)');
  const latest = database.prepare('SELECT words FROM row ORDER BY rowid DESC LIMIT 1').pluck();
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer(async (request, response): Promise<void> => {
    if (request.url !== '/row') {
      response.setHeader('content-type', 'text/html').end(html);
      return;
    }
    if (request.method !== 'POST') {
      response.end(String(latest.get() ?? ''));
      return;
    }
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    insert.run(Buffer.concat(parts).toString('utf8'));
    for (const socket of sockets.clients) socket.send('row');
    response.end();
  });
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const context = await browser.newContext();
  const pages = [await context.newPage(), await (await browser.newContext()).newPage()] as const;
  for (const page of pages) await page.goto(`http://127.0.0.1:${port}/`);
  return {
    from: pages[0],
    to: pages[1],
    close: async () => {
      for (const page of pages) await page.context().close();
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      server.close();
      database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
