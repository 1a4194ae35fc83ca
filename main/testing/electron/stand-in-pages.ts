// The windows of a program on the stand-in, as pages of a real browser: its scheme served, its preload script in a world of its own,
// its guards asked before anything opens or goes elsewhere.
import { randomUUID } from 'node:crypto';
import type { BrowserContext, CDPSession, Page, Request, Route } from 'playwright-core';
import { makeValues } from '#main/testing/electron/stand-in/values.ts';
import { pageWorld } from './page-world.ts';
import { preloadWorld } from './preload-world.ts';
import type { Rpc } from './rpc.ts';

/** A scheme of the program's own, as an address that Chromium knows: standard, secure, and of one origin. */
export const toBrowser = (url: string): string => url.replace(/^app:\/\/([^/?#]*)/, 'https://app--$1.diwan.invalid');
export const toProgram = (url: string): string =>
  url.replace(/^(blob:)?https:\/\/app--([^./]+)\.diwan\.invalid/, '$1app://$2');

const world = 'electron-preload';
const binding = 'diwanStandIn';

interface Open {
  readonly id: number;
  readonly page: Page;
  readonly session: CDPSession;
  /** The world of the preload script in the page, by the number of its context. */
  readonly worlds: Map<number, string>;
  /** True while the program itself loads the page: nobody is asked whether it may. */
  loading: boolean;
}

interface Served {
  readonly became: 'stopped' | 'let out' | 'answered';
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array;
}

export interface WindowWish {
  readonly preload: string;
  readonly width: number;
  readonly height: number;
  readonly isolated?: boolean;
}

export interface StandInPages {
  /** In the order in which they were opened. */
  pages(): readonly Page[];
  /** Requests that a real Electron would have let out of the program. */
  readonly letOut: string[];
  /** Requests that the program stopped. */
  readonly stopped: string[];
  /** What the browser says of policies, and errors of pages. */
  readonly trouble: string[];
  load(id: number, url: string): Promise<void>;
  readonly handlers: Readonly<Record<string, (...input: never[]) => unknown>>;
}

const scripts = (preload: string): { readonly page: string; readonly preload: string } => {
  const secret = JSON.stringify(`diwan-${randomUUID()}-`);
  const only = (run: string): string => `if (window === window.top) { ${run} }`;
  const given = `(require, process, module, exports) => {\n${preload}\n}`;
  return {
    page: only(`(${pageWorld})(${secret}, ${makeValues});`),
    preload: only(`(${preloadWorld})(${secret}, ${makeValues}, ${given});`),
  };
};

const nothing = async (): Promise<void> => undefined;

/** Windows without pages. */
export const noPages = (): StandInPages => ({
  pages: () => [],
  letOut: [],
  stopped: [],
  trouble: [],
  load: nothing,
  handlers: { window: nothing, reload: nothing, send: nothing, destroy: nothing },
});

/** @param rpc the way to the program; it is there when the first window is asked for */
export function standInPages(context: BrowserContext, rpc: () => Rpc): StandInPages {
  const windows = new Map<number, Open>();
  const letOut: string[] = [];
  const stopped: string[] = [];
  const trouble: string[] = [];
  const ours = new WeakSet<Page>();

  const windowOf = (page: Page | null): Open | undefined => [...windows.values()].find((one) => one.page === page);
  const pageOf = (request: Request): Page | null => {
    try {
      return request.frame().page();
    } catch {
      // The request of a page that is only about to be opened.
      return null;
    }
  };

  async function evaluate(open: Open, expression: string): Promise<void> {
    for (const uniqueContextId of open.worlds.values())
      await open.session.send('Runtime.evaluate', { expression, uniqueContextId }).catch(() => undefined);
  }

  async function heard(open: Open, payload: string): Promise<void> {
    const message = JSON.parse(payload);
    const frames = [toProgram(open.page.url())];
    if (message.kind === 'trouble') await rpc().ask('trouble', message.text);
    else if (message.kind === 'send') await rpc().ask('message', open.id, frames, message.channel, message.input);
    else {
      const [isOk, said] = await rpc()
        .ask('invoke', open.id, frames, message.channel, message.input)
        .then(
          (value) => [true, value],
          (reason: Error) => [false, reason.message.split('\n')[0]?.replace(/^Error: /, '')],
        );
      await evaluate(open, `diwanAnswer(${message.id}, ${isOk}, ${JSON.stringify(said)})`);
    }
  }

  async function open(id: number, { preload, width, height, isolated }: WindowWish): Promise<void> {
    const page = await context.newPage();
    ours.add(page);
    await page.setViewportSize({ width, height });
    const session = await context.newCDPSession(page);
    const one: Open = { id, page, session, worlds: new Map(), loading: false };
    windows.set(id, one);
    session.on('Runtime.executionContextCreated', ({ context: made }) => {
      if (made.name === world) one.worlds.set(made.id, made.uniqueId);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => one.worlds.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => one.worlds.clear());
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === binding) void heard(one, payload).catch(() => undefined);
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text())) trouble.push(message.text());
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame())
        void rpc()
          .ask('moved', id, toProgram(frame.url()))
          .catch(() => undefined);
    });
    const source = scripts(preload);
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: binding, executionContextName: world });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: source.page });
    if (preload !== '') {
      const where = isolated === false ? {} : { worldName: world };
      await session.send('Page.addScriptToEvaluateOnNewDocument', { source: source.preload, ...where });
    }
  }

  /** A page that another page wants to open: the program is asked, and what it does not open itself never opens. */
  async function popup(page: Page | null, url: string): Promise<void> {
    const opener = windowOf((await page?.opener().catch(() => null)) ?? null) ?? [...windows.values()].at(-1);
    if (opener !== undefined) {
      const action = await rpc().ask('popup', opener.id, toProgram(url));
      if (action !== 'deny') await rpc().ask('trouble', `A page was allowed to open ${toProgram(url)}`);
    }
    await page?.close().catch(() => undefined);
  }

  context.on('page', (page) => {
    setTimeout(() => {
      if (ours.has(page) || page.isClosed()) return;
      ours.add(page);
      // One that has an address has been judged by its first request.
      if (page.url() === 'about:blank') void popup(page, page.url()).catch(() => undefined);
      else void page.close().catch(() => undefined);
    }, 400);
  });

  async function judgeNavigation(open: Open, request: Request, url: string): Promise<boolean> {
    const isMain = request.frame() === open.page.mainFrame();
    if (isMain && open.loading) return true;
    const prevented = await rpc().ask('navigate', open.id, url, isMain);
    if (prevented !== true && !url.startsWith('app://diwan/')) await rpc().ask('trouble', `A page could go to ${url}`);
    return prevented !== true;
  }

  async function serve(route: Route): Promise<void> {
    const request = route.request();
    const url = toProgram(request.url());
    const page = pageOf(request);
    const open = windowOf(page);
    if (open === undefined) {
      await route.abort('aborted');
      if (page !== null && ours.has(page)) return;
      if (page !== null) ours.add(page);
      await popup(page, request.url());
      return;
    }
    if (request.isNavigationRequest() && !(await judgeNavigation(open, request, url))) return route.abort('aborted');
    const details = { url, method: request.method(), resourceType: request.resourceType() };
    const served = (await rpc().ask('request', open.id, details)) as Served;
    if (served.became === 'stopped') stopped.push(url);
    if (served.became === 'let out') letOut.push(url);
    if (served.became !== 'answered') return route.abort('blockedbyclient');
    const { status = 200, headers = {}, body = new Uint8Array() } = served;
    await route.fulfill({ status, headers, body: Buffer.from(body) });
  }

  const routed = context.route('**/*', (route) =>
    serve(route).catch(() => route.abort('failed').catch(() => undefined)),
  );

  const find = (id: number): Open => {
    const found = windows.get(id);
    if (found === undefined) throw new Error(`There is no page for the window ${id}`);
    return found;
  };

  return {
    pages: () => [...windows.values()].map(({ page }) => page),
    letOut,
    stopped,
    trouble,
    load: async (id, url) => {
      const one = find(id);
      one.loading = true;
      try {
        await one.page.goto(toBrowser(url));
      } finally {
        one.loading = false;
      }
    },
    handlers: {
      window: async (id: number, wish: WindowWish) => {
        await routed;
        await open(id, wish);
      },
      reload: async (id: number) => {
        const one = find(id);
        one.loading = true;
        try {
          await one.page.reload();
        } finally {
          one.loading = false;
        }
      },
      send: async (id: number, channel: string, input: string) => {
        const one = windows.get(id);
        if (one !== undefined) await evaluate(one, `diwanSend(${JSON.stringify(channel)}, ${JSON.stringify(input)})`);
      },
      destroy: async (id: number) => {
        const one = windows.get(id);
        windows.delete(id);
        await one?.page.close().catch(() => undefined);
      },
    },
  };
}
