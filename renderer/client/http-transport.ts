// The way to the engine from a browser: requests over HTTP to the loopback host that served the page, events over a WebSocket.
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { Answer, ConnectionState, Transport } from './transport.ts';

const sessionKey = 'diwan.session';
/** Milliseconds between attempts to reach a host that has gone. */
const patience = [250, 500, 1_000, 2_000, 4_000];

const lost: Answer<never> = { ok: false, failure: { code: 'interrupted', details: {} } };

/** The launch token of the address, taken out of it, so that neither the history nor a copied address holds it. */
function takeToken(): string | null {
  const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (token !== null) history.replaceState(null, '', location.pathname + location.search);
  return token;
}

async function post(path: string, body: unknown, secret: string | null): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-diwan': '1',
      ...(secret === null ? {} : { authorization: `Diwan ${secret}` }),
    },
    body: JSON.stringify(body),
  });
}

interface Session {
  readonly secret: string | null;
  /** A pass to hear what is announced, and how much had been announced when it was given; a reload of the page knows neither. */
  readonly ticket?: string;
  readonly announced?: number;
}

/** Exchanges the token for the secret of a session, which a reload of this tab keeps and no other tab sees. */
async function openSession(): Promise<Session> {
  const token = takeToken();
  const former = { secret: sessionStorage.getItem(sessionKey) };
  if (token === null) return former;
  const response = await post('/session', { token }, null);
  if (!response.ok) return former;
  const { session, ...pass } = (await response.json()) as {
    readonly session: string;
    readonly ticket: string;
    readonly announced: number;
  };
  sessionStorage.setItem(sessionKey, session);
  return { secret: session, ...pass };
}

export function httpTransport(): Transport {
  const session = openSession().catch((): Session => ({ secret: null }));
  const listeners = new Set<(event: DiwanEvent) => void>();
  const watchers = new Set<(state: ConnectionState) => void>();
  let state: ConnectionState = 'connected';
  let attempts = 0;
  /** How much of what was announced is known here; null when that cannot be told. */
  let heard: number | null = null;

  const tell = (next: ConnectionState): void => {
    if (next === state) return;
    state = next;
    for (const watcher of watchers) watcher(next);
  };

  async function ticket(): Promise<string | null> {
    const response = await post('/ticket', {}, (await session).secret);
    if (response.status === 401) tell('refused');
    return response.ok ? ((await response.json()) as { readonly ticket: string }).ticket : null;
  }

  function again(): void {
    if (state === 'refused') return;
    tell('lost');
    setTimeout(() => void connect(), patience[Math.min(attempts, patience.length - 1)]);
    attempts += 1;
  }

  /** Watchers are told when the way opens, unless this window has missed nothing. */
  function greet(announced: number): void {
    attempts = 0;
    const isWhole = state === 'connected' && heard === announced;
    heard = announced;
    state = 'connected';
    if (!isWhole) for (const watcher of watchers) watcher(state);
  }

  async function connect(first?: string): Promise<void> {
    try {
      const pass = first ?? (await ticket());
      if (pass === null) return again();
      const socket = new WebSocket(`ws://${location.host}/events`, ['diwan', pass]);
      socket.addEventListener('message', ({ data }) => {
        const told = JSON.parse(String(data)) as DiwanEvent | { readonly announced: number };
        if ('announced' in told) return greet(told.announced);
        if (heard !== null) heard += 1;
        for (const listener of listeners) listener(told);
      });
      socket.addEventListener('close', again);
    } catch {
      again();
    }
  }

  void session.then(({ ticket, announced }) => {
    heard = announced ?? null;
    return connect(ticket);
  });
  return {
    request: async (name, input, job) => {
      try {
        const response = await post(
          '/request',
          { name, input, ...(job === undefined ? {} : { job }) },
          (await session).secret,
        );
        if (response.status === 401) tell('refused');
        return response.headers.get('content-type')?.startsWith('application/json')
          ? ((await response.json()) as Answer<unknown>)
          : lost;
      } catch {
        return lost;
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (watcher) => {
      watchers.add(watcher);
      watcher(state);
      return () => watchers.delete(watcher);
    },
    openWindow: async (path) => {
      // Opened at once, while the user's click still counts; the address follows when the ticket is there.
      const opened = window.open('about:blank', '_blank');
      const pass = await ticket();
      if (opened === null || pass === null) return;
      opened.opener = null;
      opened.location.href = `${location.origin}${path}#token=${pass}`;
    },
  };
}
