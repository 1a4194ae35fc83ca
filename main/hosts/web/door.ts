// The loopback host: serves the window to a browser of this machine, passes its requests to the engine and announces to it, and lets nobody else in.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as rest } from 'node:timers/promises';
import { z } from 'zod';
import { askedShape, envelope, largestAsked } from '#main/hosts/window/asked.ts';
import { answerHeaders } from '#main/hosts/window/headers.ts';
import { windowFiles } from '#main/hosts/window/window-files.ts';
import type { Answer } from '#main/services/dispatch.ts';
import type { DiwanEvent } from '#shared/contract/events.ts';
import { eventSockets } from './event-sockets.ts';
import { judgeRequest, judgeUpgrade } from './guard.ts';
import { makeKeys, type Session } from './keys.ts';
import { readBody } from './read-body.ts';

export interface DoorOptions {
  /** The folder of the built window. */
  readonly window: string;
  readonly ask: (name: string, input: unknown, options: { readonly job?: string }) => Promise<Answer<unknown>>;
  /** 0, or left out: one that is free. */
  readonly port?: number;
  /** Told when a window has come in: the address that it used works no more. */
  readonly onSession?: () => void;
  /** Milliseconds, of a clock that only goes forward. */
  readonly now?: () => number;
}

export interface Door {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** An address that opens the first window, once. */
  launchAddress(): string;
  announce(event: DiwanEvent): void;
  close(): Promise<void>;
}

const address = '127.0.0.1';
/** Answers to wrong keys that may be held back at the same time. */
const maxHeld = 20;

const tokenShape = z.strictObject({ token: z.string().max(100) });

/** Milliseconds within which a head, and a whole request, must have come; and for which an idle connection is kept. */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 9_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 500,
};

/** @throws when the port is taken. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const now = options.now ?? (() => performance.now());
  const files = windowFiles(options.window);
  const keys = makeKeys({ now, randomBytes });
  const sockets = eventSockets(now);
  let host = '';
  let held = 0;

  function say(
    response: ServerResponse,
    status: number,
    body?: { readonly type: string; readonly bytes: Uint8Array },
    nonce = '',
  ): void {
    if (response.headersSent) return;
    response.writeHead(status, {
      ...answerHeaders(nonce),
      ...(body === undefined
        ? { 'content-length': 0 }
        : { 'content-type': body.type, 'content-length': body.bytes.length }),
      // Whoever was turned away may still be sending: nothing more is read from there.
      ...(status >= 400 ? { connection: 'close' } : {}),
    });
    response.end(body?.bytes);
  }

  const sayJson = (response: ServerResponse, value: unknown): void =>
    say(response, 200, { type: 'application/json; charset=utf-8', bytes: Buffer.from(JSON.stringify(value)) });

  /** A wrong key: the answer comes later and later. @returns the status */
  async function turnAway(status: 401 | 403): Promise<number> {
    const pause = keys.wrong();
    if (held >= maxHeld) return 429;
    held += 1;
    await rest(pause);
    held -= 1;
    return status;
  }

  async function serveFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const nonce = randomBytes(16).toString('base64url');
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const file = await files.find(path, nonce);
    if (file === null) say(response, 404);
    else say(response, 200, file, nonce);
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, envelope);
    if (!body.ok) return say(response, body.status);
    const parsed = tokenShape.safeParse(body.value);
    const secret = parsed.success ? keys.openSession(parsed.data.token) : null;
    const session = secret === null ? null : keys.session(`Diwan ${secret}`);
    if (session === null) return say(response, await turnAway(403));
    sayJson(response, { session: secret, ticket: keys.ticket(session), announced: sockets.count() });
    options.onSession?.();
  }

  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, largestAsked);
    if (!body.ok) return say(response, body.status);
    const parsed = askedShape.safeParse(body.value);
    if (!parsed.success) return say(response, 400);
    const { name, input, job } = parsed.data;
    sayJson(response, await options.ask(name, input, job === undefined ? {} : { job }));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = judgeRequest(request, host);
    if (refused !== null) return say(response, refused);
    if (request.method === 'GET') return serveFile(request, response);
    if (request.url === '/session') return openSession(request, response);
    if (request.url !== '/request' && request.url !== '/ticket') return say(response, 404);
    const session = keys.session(request.headers.authorization);
    if (session === null) return say(response, await turnAway(401));
    if (request.url === '/request') return passOn(request, response);
    const body = await readBody(request, envelope);
    if (body.ok) sayJson(response, { ticket: keys.ticket(session) });
    else say(response, body.status);
  }

  function refuseUpgrade(socket: Duplex, status: number): void {
    socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const refused = judgeUpgrade(request, host) ?? (request.url === '/events' ? null : 404);
    if (refused !== null) return refuseUpgrade(socket, refused);
    const [protocol, ticket = ''] = (request.headers['sec-websocket-protocol'] ?? '').split(/, */);
    const session: Session | null = protocol === 'diwan' ? keys.redeem(ticket) : null;
    if (session === null) return refuseUpgrade(socket, await turnAway(401));
    sockets.accept(request, socket, head, session);
  }

  const server: Server = createServer({ ...limits, maxHeaderSize: 8_192 }, (request, response) => {
    serve(request, response).catch(() => say(response, 500));
  });
  server.maxConnections = 200;
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrade(request, socket, head).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port: options.port ?? 0, exclusive: true }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  host = `${address}:${port}`;

  return {
    port,
    origin: `http://${host}`,
    launchAddress: () => `http://${host}/#token=${keys.launch()}`,
    announce: sockets.announce,
    close: () =>
      new Promise((resolve) => {
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
