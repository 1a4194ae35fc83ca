// The way on which every open window hears what is announced: WebSockets that listen and never speak.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { DiwanEvent } from '#shared/contract/events.ts';
import type { Session } from './keys.ts';

export interface EventSockets {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, session: Session): void;
  announce(event: DiwanEvent): void;
  /** How many events have been announced. A window is told it first of all, and so knows whether it has missed any. */
  count(): number;
  close(): void;
}

/** Milliseconds between two signs of life; who gives none until the next is gone. */
const heartbeat = 20_000;
/** Bytes that may wait for a window that does not read; it is cut off, comes back, and asks anew. */
const patience = 8_000_000;
/** A window has nothing to say here. */
const maxPayload = 1_024;
const notAccepted = 1003;

export function eventSockets(now: () => number): EventSockets {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    perMessageDeflate: false,
    // The ticket, which stands beside it, is never said back.
    handleProtocols: (offered) => (offered.has('diwan') ? 'diwan' : false),
  });
  const alive = new WeakSet<WebSocket>();
  let announced = 0;
  const beat = setInterval(() => {
    for (const socket of server.clients) {
      if (!alive.has(socket)) socket.terminate();
      alive.delete(socket);
      socket.ping();
    }
  }, heartbeat);
  beat.unref();

  return {
    accept: (request, duplex, head, session) =>
      server.handleUpgrade(request, duplex, head, (socket) => {
        session.sockets += 1;
        alive.add(socket);
        socket.send(JSON.stringify({ announced }));
        socket.on('pong', () => alive.add(socket));
        socket.on('message', () => socket.close(notAccepted));
        socket.on('error', () => socket.terminate());
        socket.on('close', () => {
          session.sockets -= 1;
          session.lastSeen = now();
        });
      }),
    count: () => announced,
    announce: (event) => {
      announced += 1;
      const text = JSON.stringify(event);
      for (const socket of server.clients) {
        if (socket.bufferedAmount > patience) socket.terminate();
        else if (socket.readyState === socket.OPEN) socket.send(text);
      }
    },
    close: () => {
      clearInterval(beat);
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
