// What other pages, programs and machines try against the loopback host, and what they get.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Door, openDoor } from './door.ts';
import { idleLimit } from './keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-door-'));
const page = '<!doctype html><meta property="csp-nonce" nonce="NONCE" /><p>a window without data';
let door: Door;
let time = 0;
let asked: { name: string; input: unknown; job?: string }[] = [];

interface Said {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}
interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}

function send({ method = 'GET', path = '/', headers = {}, body }: Sent): Promise<Said> {
  return new Promise((resolve, reject) => {
    const all = { host: `127.0.0.1:${door.port}`, ...headers } as Record<string, string | string[]>;
    const outgoing = httpRequest(
      { host: '127.0.0.1', port: door.port, method, path, headers: all, setHost: false, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const written = (): Record<string, string> => ({
  origin: door.origin,
  'content-type': 'application/json',
  'x-diwan': '1',
  'sec-fetch-site': 'same-origin',
});
const post = (path: string, value: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Said> =>
  send({ method: 'POST', path, headers: { ...written(), ...headers }, body: JSON.stringify(value) });

const tokenOf = (address: string): string => /#token=([\w-]{43})$/.exec(address)?.[1] ?? '';
async function enter(token = tokenOf(door.launchAddress())): Promise<string> {
  const { session } = JSON.parse((await post('/session', { token })).text) as { session: string };
  return session;
}
const signed = (session: string): Record<string, string> => ({ authorization: `Diwan ${session}` });
async function takeTicket(session: string): Promise<string> {
  return (JSON.parse((await post('/ticket', {}, signed(session))).text) as { ticket: string }).ticket;
}

/** Bytes as they are, and what came back until the other side closed. */
function raw(text: string, host = '127.0.0.1'): Promise<{ text: string; milliseconds: number }> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    let said = '';
    const socket: Socket = connect(door.port, host, () => socket.write(text));
    socket.setEncoding('latin1').on('data', (piece: string) => {
      said += piece;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve({ text: said, milliseconds: performance.now() - began }));
  });
}

/** Opens a way for events. @returns the status with which it was refused, or the socket */
function listen(
  protocols: readonly string[],
  origin: string | undefined,
  path = '/events',
): Promise<number | WebSocket> {
  return new Promise((resolve) => {
    const options = origin === undefined ? {} : { origin };
    const socket = new WebSocket(`ws://127.0.0.1:${door.port}${path}`, [...protocols], options);
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => resolve(0));
  });
}

async function openTheDoor(): Promise<Door> {
  return openDoor({
    window: folder,
    now: () => time,
    ask: async (name, input, { job }) => {
      asked.push({ name, input, ...(job === undefined ? {} : { job }) });
      return { ok: true, value: { heard: name } };
    },
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'secret.key'), 'not for the window');
  door = await openTheDoor();
});
beforeEach(() => {
  asked = [];
  // What went wrong in the test before is forgiven.
  time += 120_000;
});
afterAll(async () => {
  await door.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the window', () => {
  it('is served with a policy, a nonce of its own each time, and nothing kept', async () => {
    const [one, two] = [await send({}), await send({ path: '/n/01890000-0000-7000-8000-000000000000?record=x' })];
    const nonces = [one, two].map(({ text }) => /nonce="([\w-]{22})"/.exec(text)?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(one.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonces[0]}'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types diwan-paste diwan-worker`,
    );
    expect(one.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    for (const name of Object.keys(one.headers)) expect(name).not.toMatch(/^access-control|^set-cookie/);
    const script = await send({ path: '/assets/main-1a2b.js' });
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('is opened from the file of the launch, which is another site', async () => {
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await send({ headers: visit })).status).toBe(200);
    expect((await send({ headers: { ...visit, 'sec-fetch-dest': 'iframe' } })).status).toBe(403);
  });

  it.each([
    ['/../package.json', 404],
    ['/..%2fpackage.json', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/assets/..\\..\\secret.key', 404],
    ['/assets/main-1a2b.js%00.html', 404],
    ['/secret.key', 404],
    ['/assets/none.js', 404],
    ['//evil.example/', 400],
    ['http://evil.example/', 400],
  ])('gives nothing out for %s', async (path, status) => {
    const said = await send({ path });
    expect([said.status, said.text]).toEqual([status, '']);
  });
});

describe('another page', () => {
  it.each([
    ['a name that was bound anew', 421, { host: 'evil.example' }],
    ['localhost', 421, { host: 'localhost:PORT' }],
    ['a name that ends in our address', 421, { host: '127.0.0.1.nip.io:PORT' }],
    ['our address with a user', 421, { host: 'user@127.0.0.1:PORT' }],
    ['another port', 421, { host: '127.0.0.1:1' }],
    ['no origin at all', 403, { origin: '' }],
    ['the origin null', 403, { origin: 'null' }],
    ['our address over https', 403, { origin: 'https://127.0.0.1:PORT' }],
    ['an origin that begins as ours', 403, { origin: 'http://127.0.0.1:PORT.evil.example' }],
    ['an origin of another port', 403, { origin: 'http://127.0.0.1:1' }],
    ['a fetch of another site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['a fetch of another port', 403, { 'sec-fetch-site': 'same-site' }],
    ['the text of a form', 403, { 'content-type': 'text/plain' }],
    ['a form', 403, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['no mark of ours', 403, { 'x-diwan': '' }],
    ['no secret', 401, { authorization: '' }],
    ['a wrong secret', 401, { authorization: `Diwan ${'x'.repeat(43)}` }],
    ['a secret as a cookie', 401, { authorization: '', cookie: 'diwan=SECRET' }],
  ])('is turned away with %s', async (_, status, changed) => {
    const session = await enter();
    const fill = (text: string): string => text.replace('PORT', String(door.port)).replace('SECRET', session);
    const all = Object.entries({ ...written(), ...signed(session), ...changed }).filter(([, text]) => text !== '');
    const headers = Object.fromEntries(all.map(([name, text]) => [name, fill(text)]));
    const said = await send({
      method: 'POST',
      path: '/request',
      headers,
      body: '{"name":"library.describe","input":{}}',
    });
    expect([said.status, said.text, asked]).toEqual([status, '', []]);
    expect((await post('/request', { name: 'library.describe', input: {} }, signed(session))).status).toBe(200);
  });

  it.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'])('gets nothing by %s', async (method) => {
    const said = await send({ method, path: '/request', headers: { ...written(), ...signed(await enter()) } });
    expect([said.status, said.text, said.headers['access-control-allow-origin']]).toEqual([405, '', undefined]);
  });

  it('cannot have two hosts or two secrets', async () => {
    const host = `127.0.0.1:${door.port}`;
    const { text } = await raw(`GET / HTTP/1.1\r\nhost: ${host}\r\nhost: evil.example\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 400/);
    expect((await raw('GET / HTTP/1.1\r\n\r\n')).text).toMatch(/^HTTP\/1\.1 400/);
    expect((await raw(`CONNECT evil.example:80 HTTP/1.1\r\nhost: ${host}\r\n\r\n`)).text).toBe('');
  });
});

describe('a token', () => {
  it('opens one session, once; another session has a secret of its own', async () => {
    const token = tokenOf(door.launchAddress());
    expect((await post('/session', { token: 'nope' })).status).toBe(403);
    expect((await post('/session', {})).status).toBe(403);
    const session = await enter(token);
    expect(session).toMatch(/^[\w-]{43}$/);
    expect((await post('/session', { token })).status).toBe(403);
    expect((await post('/session', { token: session })).status).toBe(403);
    const other = await enter();
    expect(other).not.toBe(session);
    for (const secret of [`${session.slice(0, 42)}${session.endsWith('A') ? 'B' : 'A'}`, token, `${session}${other}`])
      expect((await post('/request', { name: 'x', input: {} }, signed(secret))).status).toBe(401);
  });

  it('is given to a window of ours for another one, and works for a minute', async () => {
    const session = await enter();
    expect((await post('/ticket', {})).status).toBe(401);
    const second = await enter(await takeTicket(session));
    expect((await post('/request', { name: 'library.describe', input: {} }, signed(second))).status).toBe(200);
    const late = await takeTicket(session);
    time += 61_000;
    expect((await post('/session', { token: late })).status).toBe(403);
  });

  it('that is wrong again and again is answered later and later, and ours at once', async () => {
    const session = await enter();
    const waits: number[] = [];
    for (let number = 0; number < 8; number += 1) {
      const began = performance.now();
      expect((await post('/session', { token: `wrong ${number}` })).status).toBe(403);
      waits.push(performance.now() - began);
    }
    expect(Math.max(...waits.slice(0, 4))).toBeLessThan(90);
    expect(waits.at(-1)).toBeGreaterThan(350);
    const flood = Array.from({ length: 150 }, (_, number) => post('/session', { token: `flood ${number}` }));
    const began = performance.now();
    expect((await post('/request', { name: 'library.describe', input: {} }, signed(session))).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(1_000);
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(20);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(130);
  });

  it('no longer helps after half an hour without a request or an open window', async () => {
    const [away, here] = [await enter(), await enter()];
    const socket = await listen(['diwan', await takeTicket(here)], door.origin);
    time += idleLimit - 1_000;
    expect((await post('/ticket', {}, signed(away))).status).toBe(200);
    time += idleLimit;
    expect((await post('/ticket', {}, signed(away))).status).toBe(401);
    expect((await post('/ticket', {}, signed(here))).status).toBe(200);
    if (socket instanceof WebSocket) socket.terminate();
  });

  it('is good for so many windows, of which the longest away goes first', async () => {
    const first = await enter();
    for (let number = 0; number < 32; number += 1) {
      time += 1_000;
      await enter();
    }
    expect((await post('/ticket', {}, signed(first))).status).toBe(401);
  });
});

describe('a request', () => {
  it('reaches the engine with its ticket, and its answer the window', async () => {
    const said = await post('/request', { name: 'print.brief', input: { a: 1 }, job: 'j1' }, signed(await enter()));
    expect([said.status, JSON.parse(said.text)]).toEqual([200, { ok: true, value: { heard: 'print.brief' } }]);
    expect(asked).toEqual([{ name: 'print.brief', input: { a: 1 }, job: 'j1' }]);
  });

  it('that is none is refused', async () => {
    const session = await enter();
    for (const body of ['{', '[]', '"x"', '{"name":1}', '{"name":"x","input":{},"more":1}', '\ufffd{}'])
      expect(
        (await send({ method: 'POST', path: '/request', headers: { ...written(), ...signed(session) }, body })).status,
      ).toBe(400);
    expect((await post('/other', {}, signed(session))).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it('that is too large is refused, announced or not', async () => {
    const headers = { ...written(), ...signed(await enter()) };
    const body = 'x'.repeat(12_100_000);
    expect((await send({ method: 'POST', path: '/session', headers, body: 'x'.repeat(1_001) })).status).toBe(413);
    const announced = await send({ method: 'POST', path: '/request', headers, body }).catch(({ code }) => code);
    expect([announced.status ?? 413, asked]).toEqual([413, []]);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `POST /request HTTP/1.1\r\nhost: 127.0.0.1:${door.port}\r\n${lines.join('')}transfer-encoding: chunked\r\n\r\n`;
    const { text } = await raw(`${head}${body.length.toString(16)}\r\n${body}`);
    expect(text).toMatch(/^HTTP\/1\.1 413/);
  });

  it('with huge headers is refused', async () => {
    expect((await send({ headers: { 'x-more': 'x'.repeat(9_000) } })).status).toBe(431);
  });

  it('that comes drop by drop is cut off within ten seconds', { timeout: 20_000 }, async () => {
    const host = `127.0.0.1:${door.port}`;
    const head = `GET / HTTP/1.1\r\nhost: ${host}\r\n`;
    const body = `POST /session HTTP/1.1\r\nhost: ${host}\r\n${Object.entries(written())
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}content-length: 100\r\n\r\n{`;
    const ends = await Promise.all([raw(''), raw(head), raw(body)]);
    for (const { milliseconds, text } of ends) {
      expect(milliseconds).toBeLessThan(10_500);
      expect(text).not.toContain('200');
    }
  });
});

describe('the way of the events', () => {
  it('tells every window what is announced', async () => {
    const session = await enter();
    const socket = await listen(['diwan', await takeTicket(session)], door.origin);
    if (!(socket instanceof WebSocket)) throw new Error(`refused with ${socket}`);
    expect(socket.protocol).toBe('diwan');
    const heard: unknown[] = [];
    socket.on('message', (data) => heard.push(JSON.parse(String(data))));
    door.announce({ name: 'engine.stopped', details: { again: true } });
    await expect.poll(() => heard).toContainEqual({ name: 'engine.stopped', details: { again: true } });
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.send('a word');
    expect(await closed).toBe(1003);
  });

  it('tells each window first how much has been announced, as its session was told, so that it knows whether it has missed any', async () => {
    const opened = JSON.parse((await post('/session', { token: tokenOf(door.launchAddress()) })).text) as {
      readonly ticket: string;
      readonly announced: number;
    };
    door.announce({ name: 'engine.stopped', details: { again: true } });
    const first = new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${door.port}/events`, ['diwan', opened.ticket], {
        origin: door.origin,
      });
      socket.once('message', (data) => {
        socket.terminate();
        resolve(JSON.parse(String(data)));
      });
    });
    expect(await first).toEqual({ announced: opened.announced + 1 });
  });

  it('is closed to whoever has no origin, another origin, no ticket, a used one or a secret in its place', async () => {
    const session = await enter();
    const used = await takeTicket(session);
    const socket = await listen(['diwan', used], door.origin);
    if (socket instanceof WebSocket) socket.terminate();
    expect(await listen(['diwan', used], door.origin)).toBe(401);
    expect(await listen(['diwan', await takeTicket(session)], undefined)).toBe(403);
    expect(await listen(['diwan', await takeTicket(session)], 'http://evil.example')).toBe(403);
    expect(await listen(['diwan', await takeTicket(session)], door.origin, '/request')).toBe(404);
    expect(await listen(['diwan', 'wrong'], door.origin)).toBe(401);
    expect(await listen(['diwan', session], door.origin)).toBe(401);
    expect(await listen(['diwan'], door.origin)).toBe(401);
    expect(await listen([], door.origin)).toBe(401);
  });
});

describe('another machine', () => {
  it('finds nobody listening: neither by IPv6, nor at any other address of this machine', async () => {
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const hosts = ['::1', ...others.filter(({ internal }) => !internal).map(({ address }) => address)];
    for (const host of hosts.filter((one) => !one.startsWith('fe80')))
      await expect(raw('GET / HTTP/1.1\r\n\r\n', host), host).rejects.toThrow(
        /ECONNREFUSED|EADDRNOTAVAIL|EAFNOSUPPORT|ENETUNREACH/,
      );
  });
});
