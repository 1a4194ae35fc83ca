// Who may come in: launch tokens and tickets that work once, the sessions they open, and patience with wrong ones.
import { createHash, timingSafeEqual } from 'node:crypto';

export interface Session {
  /** Open windows that hear events: while there is one, the session is not idle. */
  sockets: number;
  lastSeen: number;
  readonly digest: Buffer;
}

export interface Keys {
  /** A token for the first window; it works once, whenever that is. */
  launch(): string;
  /** A token for another window of ours or for its events; it works once, within a minute. */
  ticket(session: Session): string;
  /** The secret of a new session for a token or ticket, or null for a wrong one. */
  openSession(token: string): string | null;
  /** The session of an `Authorization` header, or null; seen now. */
  session(authorization: string | undefined): Session | null;
  /** The session for whose events the ticket was given, or null. */
  redeem(ticket: string): Session | null;
  /** Milliseconds for which the answer to a wrong key is held back. */
  wrong(): number;
}

interface Options {
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

interface Token {
  readonly digest: Buffer;
  /** Null: it does not age. */
  readonly until: number | null;
  readonly session: Session | null;
}

/** Milliseconds. */
const ticketLife = 60_000;
export const idleLimit = 30 * 60_000;
const forgiven = 60_000;
const longestPause = 2_000;
const mistakes = 5;
const maxSessions = 32;
const maxTokens = 64;

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Looks at every one, and at every byte: neither the place nor the length of what is right can be learnt from the time. */
function findEqual<T extends { readonly digest: Buffer }>(all: Iterable<T>, text: string): T | null {
  const digest = digestOf(text);
  let found: T | null = null;
  for (const one of all) if (timingSafeEqual(one.digest, digest)) found = one;
  return found;
}

export function makeKeys({ now, randomBytes }: Options): Keys {
  const sessions = new Set<Session>();
  const tokens = new Set<Token>();
  let wrongs = 0;
  let lastWrong = Number.NEGATIVE_INFINITY;

  const secret = (): string => Buffer.from(randomBytes(32)).toString('base64url');

  function tidy(): void {
    for (const session of sessions)
      if (session.sockets === 0 && now() - session.lastSeen >= idleLimit) sessions.delete(session);
    for (const token of tokens) if (token.until !== null && now() >= token.until) tokens.delete(token);
  }

  function issue(until: number | null, session: Session | null): string {
    tidy();
    const token = secret();
    if (tokens.size >= maxTokens) for (const oldest of [...tokens].slice(0, 1)) tokens.delete(oldest);
    tokens.add({ digest: digestOf(token), until, session });
    return token;
  }

  function use(text: string): Token | null {
    tidy();
    const token = findEqual(tokens, text);
    if (token !== null) tokens.delete(token);
    return token;
  }

  /** Room for one more: the window that was longest away must be opened again from the program. */
  function makeRoom(): void {
    const [oldest] = [...sessions].filter(({ sockets }) => sockets === 0).sort((a, b) => a.lastSeen - b.lastSeen);
    if (sessions.size >= maxSessions && oldest !== undefined) sessions.delete(oldest);
  }

  return {
    launch: () => issue(null, null),
    ticket: (session) => issue(now() + ticketLife, session),
    openSession: (text) => {
      if (use(text) === null) return null;
      makeRoom();
      if (sessions.size >= maxSessions) return null;
      const key = secret();
      sessions.add({ sockets: 0, lastSeen: now(), digest: digestOf(key) });
      return key;
    },
    session: (authorization) => {
      tidy();
      const session = findEqual(sessions, /^Diwan ([\w-]{43})$/.exec(authorization ?? '')?.[1] ?? '');
      if (session !== null) session.lastSeen = now();
      return session;
    },
    redeem: (text) => {
      const session = use(text)?.session ?? null;
      return session !== null && sessions.has(session) ? session : null;
    },
    wrong: () => {
      if (now() - lastWrong > forgiven) wrongs = 0;
      lastWrong = now();
      wrongs += 1;
      return wrongs <= mistakes ? 0 : Math.min(longestPause, 50 * 2 ** Math.min(wrongs - mistakes, 10));
    },
  };
}
