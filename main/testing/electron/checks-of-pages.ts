// What a page of the desktop program is given, what it may load, and where it can go.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerHeaders } from '#main/hosts/window/headers.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { type Checks, firstPage, standInOf, until } from './check.ts';
import type { Desktop } from './desktop.ts';

const evil = 'https://evil.example/x';

/** The permissions that this version of Electron knows, from its types. */
function permissionNames(): readonly string[] {
  const types = readFileSync(join(projectRoot, 'node_modules/electron/electron.d.ts'), 'utf8');
  const line = /setPermissionRequestHandler\(handler: \(\(webContents: WebContents, permission: ([^,]+),/.exec(
    types,
  )?.[1];
  return [...(line ?? '').matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}

/** Takes what the browser says of violations that the check itself has made. */
async function forgive(desktop: Desktop): Promise<void> {
  // The browser says it a moment later.
  await firstPage(desktop).waitForTimeout(100);
  if (desktop.standIn !== null) desktop.standIn.trouble.length = 0;
}

export const pageChecks: Checks = {
  bridge: {
    says: 'the page has two functions, and nothing of Node or Electron',
    run: async (desktop) => {
      const page = firstPage(desktop);
      const found = await page.evaluate(`({
        names: Object.keys(window.diwan), frozen: Object.isFrozen(window.diwan),
        types: Object.values(window.diwan).map((one) => typeof one),
        others: [typeof require, typeof process, typeof module, typeof Buffer, typeof ipcRenderer, typeof diwanStandIn, typeof diwanSend]
      })`);
      const nothing = Array(7).fill('undefined');
      assert.deepEqual(found, {
        names: ['request', 'listen'],
        frozen: true,
        types: ['function', 'function'],
        others: nothing,
      });
    },
  },
  separate: {
    says: 'a page that changes the language under itself does not reach the preload script',
    run: async (desktop) => {
      const page = firstPage(desktop);
      const spoilt = await page.evaluate<string>(`(async () => {
        const kept = JSON.stringify; const set = Set.prototype.forEach;
        JSON.stringify = () => '{}'; Set.prototype.forEach = () => { throw new Error('taken'); };
        try { return await window.diwan.request('{"name":"program.describe","input":{}}'); }
        finally { JSON.stringify = kept; Set.prototype.forEach = set; }
      })()`);
      assert.equal(JSON.parse(spoilt).value.host, 'electron');
    },
  },
  files: {
    says: 'the scheme serves the files of the window and leads nowhere else',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      // Asked of the handler itself: the session would stop some of these before.
      const status = (url: string, method = 'GET') =>
        desktop.evaluate(
          async ({ standIn }, asked) => {
            const session = standIn.allSessions().find(({ shut }) => shut.served.has('app'));
            const answer = await session?.shut.served.get('app')?.(new Request(asked.url, { method: asked.method }));
            return answer?.status ?? 0;
          },
          { url, method },
        );
      assert.equal(await status('app://diwan/'), 200);
      assert.equal(await status('app://diwan/n/some-place/list/party?record=1#x'), 200);
      const outside = [
        '..%2f..%2fpackage.json',
        '%2e%2e/%2e%2e/package.json',
        '..\\..\\package.json',
        '..%5c..%5cpackage.json',
      ];
      for (const path of [...outside, '%2fetc%2fpasswd', 'main.mjs', '.env', 'index.html%00.js'])
        assert.notEqual(await status(`app://diwan/${path}`), 200, path);
      for (const url of ['app://other/', 'app://diwan.evil/', 'app://diwan:80/'])
        assert.equal(await status(url), 403, url);
      assert.equal(await status('app://diwan/', 'POST'), 405);
    },
  },
  policy: {
    says: 'every file comes with the headers that the web host gives it, and one nonce for each answer',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const { request } = standInOf(desktop);
      const nonces = new Set<string>();
      for (const path of ['', '', 'no-such.js']) {
        const { headers = {}, status, body } = await request(`app://diwan/${path}`);
        const nonce = /'nonce-([\w-]*)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? 'none';
        const { 'content-type': type, ...others } = headers;
        assert.deepEqual(others, answerHeaders(nonce));
        if (status !== 200) continue;
        assert.equal(type, 'text/html; charset=utf-8');
        assert.ok(nonce.length >= 20 && Buffer.from(body ?? []).includes(`nonce="${nonce}"`));
        nonces.add(nonce);
      }
      assert.equal(nonces.size, 2);
    },
  },
  scripts: {
    says: 'no script, markup or frame that comes as text is run',
    run: async (desktop) => {
      const page = firstPage(desktop);
      // Outside of what the test itself evaluates, which may do what no page may.
      const tried = await page.evaluate(`new Promise((resolve) => setTimeout(() => {
        const outcome = (act) => { try { act(); return 'done'; } catch { return 'refused'; } };
        resolve({
          html: outcome(() => { document.createElement('div').innerHTML = '<b>x</b>'; }),
          evaluate: outcome(() => eval('1')),
          made: outcome(() => new Function('return 1')()),
          policy: outcome(() => trustedTypes.createPolicy('other', {})),
          inline: (() => { const one = document.createElement('script'); try { one.text = 'window.taken = 1'; } catch {} document.body.append(one); one.remove(); return typeof window.taken; })(),
        });
      }, 0))`);
      assert.deepEqual(tried, {
        html: 'refused',
        evaluate: 'refused',
        made: 'refused',
        policy: 'refused',
        inline: 'undefined',
      });
      const framed = await page.evaluate(`new Promise((resolve) => {
        const frame = document.createElement('iframe'); frame.src = '/index.html';
        frame.onload = () => { let inside = 'undefined'; try { inside = typeof frame.contentWindow.diwan; } catch {} resolve(inside); };
        document.body.append(frame); setTimeout(() => resolve('undefined'), 600);
      })`);
      assert.equal(framed, 'undefined');
      await page.evaluate(`document.querySelector('iframe')?.remove()`);
      await forgive(desktop);
    },
  },
  outside: {
    says: 'nothing of the outside is reached, whatever a page tries',
    run: async (desktop) => {
      const page = firstPage(desktop);
      const tried = await page.evaluate(`Promise.all([
        fetch('${evil}').then(() => 'reached', () => 'stopped'),
        new Promise((resolve) => { const image = new Image(); image.onload = () => resolve('reached'); image.onerror = () => resolve('stopped'); image.src = '${evil}.png'; }),
        new Promise((resolve) => { try { const socket = new WebSocket('wss://evil.example'); socket.onopen = () => resolve('reached'); socket.onerror = () => resolve('stopped'); } catch { resolve('stopped'); } }),
        Promise.resolve().then(() => new Worker('${evil}.js')).then(() => 'reached', () => 'stopped'),
      ])`);
      assert.deepEqual(tried, Array(4).fill('stopped'));
      await forgive(desktop);
    },
  },
  session: {
    says: 'every session stops what is not the window’s own, has no proxy that lives, and checks no spelling',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const { request } = standInOf(desktop);
      for (const url of [
        evil,
        'http://127.0.0.1/',
        'file:///etc/passwd',
        'ws://evil.example',
        'app://other/x',
        'ftp://evil.example',
      ])
        assert.notEqual((await request(url)).became, 'let out', url);
      assert.equal((await request(evil)).became, 'stopped');
      assert.equal((await request('file:///etc/passwd')).became, 'stopped');
      const sessions = await desktop.evaluate(({ standIn }) =>
        standIn.allSessions().map((one) => {
          let downloads = true;
          one.emit('will-download', {
            preventDefault: () => {
              downloads = false;
            },
          });
          const { spelling, languages, dictionaries, proxy, before } = one.shut;
          return { name: one.name, downloads, spelling, languages, dictionaries, proxy, before: before !== null };
        }),
      );
      const shut = {
        downloads: false,
        spelling: false,
        languages: [],
        dictionaries: 'app://none/',
        proxy: { mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' },
        before: true,
      };
      assert.deepEqual(sessions, [
        { name: '', ...shut },
        { name: 'diwan', ...shut },
      ]);
    },
  },
  switches: {
    says: 'Chromium is told in time to reach no network and to send no report',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const switches = new Map(await desktop.evaluate(({ standIn }) => standIn.state.switches));
      assert.equal(switches.get('host-resolver-rules'), 'MAP * ~NOTFOUND');
      assert.equal(switches.get('proxy-server'), '127.0.0.1:9');
      assert.equal(switches.get('force-webrtc-ip-handling-policy'), 'disable_non_proxied_udp');
      for (const name of [
        'disable-background-networking',
        'disable-component-update',
        'disable-breakpad',
        'disable-sync',
      ])
        assert.ok(switches.has(name), name);
      const policy = await desktop.evaluate(({ standIn }) => standIn.windowAt(1).webContents.webRtcPolicy);
      assert.equal(policy, 'disable_non_proxied_udp');
    },
  },
  navigation: {
    says: 'a page goes nowhere else, by no way',
    run: async (desktop) => {
      const page = firstPage(desktop);
      const before = page.url();
      await page.evaluate(`location.href = '${evil}'`).catch(() => undefined);
      await page.evaluate(
        `(() => { const link = document.createElement('a'); link.href = '${evil}'; document.body.append(link); link.click(); link.remove(); })()`,
      );
      await page.waitForTimeout(150);
      assert.equal(page.url(), before);
      assert.equal(await page.evaluate('typeof window.diwan'), 'object');
      await forgive(desktop);
    },
  },
  guards: {
    says: 'redirects, frames and webviews are stopped, a reload is not',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const prevented = await desktop.evaluate(({ standIn }) => {
        const { webContents } = standIn.windowAt(1);
        const emit = (name: string, details: object) => standIn.emitPrevented(webContents.id, name, details);
        return [
          emit('will-navigate', { url: 'https://evil.example/' }),
          emit('will-navigate', { url: 'file:///etc/passwd' }),
          emit('will-navigate', { url: 'app://diwan/elsewhere.html' }),
          emit('will-frame-navigate', { url: 'https://evil.example/', isMainFrame: false }),
          emit('will-redirect', { url: 'app://diwan/' }),
          emit('will-attach-webview', {}),
          emit('will-navigate', { url: webContents.getURL() }),
        ];
      });
      assert.deepEqual(prevented, [true, true, true, true, true, true, false]);
    },
  },
  popups: {
    says: 'a page opens no page: a place of the program gets a window of its own, everything else nothing',
    run: async (desktop) => {
      const page = firstPage(desktop);
      // One by one: a browser opens one page for each click.
      for (const url of [evil, 'about:blank', 'file:///etc/passwd', 'app://diwan.evil/'])
        await page.evaluate(`window.open('${url}'); undefined`).catch(() => undefined);
      await page.waitForTimeout(700);
      assert.equal(desktop.pages().length, 1);
      await page.evaluate(`window.open('/help', '_blank', 'noopener'); undefined`);
      await until('a second window', () => desktop.pages().length === 2);
      const second = desktop.pages()[1];
      const isThere = 'window.diwan !== undefined && location.pathname === "/help"';
      await until('the place in it', async () => (await second?.evaluate(isThere).catch(() => false)) === true);
      await second?.evaluate('window.close(); undefined').catch(() => undefined);
      await desktop.evaluate(({ BrowserWindow }) => {
        const newest = BrowserWindow.getAllWindows().sort((one, other) => one.webContents.id - other.webContents.id);
        newest.at(-1)?.close();
      });
      await until('one window', () => desktop.pages().length === 1);
      await forgive(desktop);
    },
  },
  permissions: {
    says: 'every permission that Electron knows is denied in every session, and every device',
    undrawn: true,
    standInOnly: true,
    run: async (desktop) => {
      const names = permissionNames();
      assert.ok(names.length > 40);
      const granted = await desktop.evaluate(({ standIn }, all) => {
        const { webContents } = standIn.windowAt(1);
        const found: string[] = [];
        for (const { name: session, shut } of standIn.allSessions()) {
          for (const name of all) {
            if (shut.request === null) found.push(`${session} no answer`);
            shut.request?.(
              webContents,
              name,
              (isGranted: boolean) => isGranted && found.push(`${session} ${name}`),
              {},
            );
            if (shut.check?.(null, name, 'app://diwan', {}) !== false) found.push(`${session} ${name} (check)`);
          }
          if (shut.device?.({ deviceType: 'usb', origin: 'app://diwan' }) !== false) found.push(`${session} device`);
          shut.display?.(
            {},
            (streams: object | null) => Object.keys(streams ?? {}).length > 0 && found.push('display'),
          );
        }
        return found;
      }, names);
      assert.deepEqual(granted, []);
    },
  },
};
