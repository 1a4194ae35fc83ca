// The body of a request as JSON, never more of it than was agreed.
import type { IncomingMessage } from 'node:http';

export type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 };

const tooLarge = { ok: false, status: 413 } as const;
const malformed = { ok: false, status: 400 } as const;

/** @param limit bytes */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let size = 0;
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      resolve(tooLarge);
      return;
    }
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= limit) pieces.push(piece);
      else {
        // What else comes is not kept; the answer closes the connection.
        pieces.length = 0;
        request.pause();
        resolve(tooLarge);
      }
    });
    request.on('error', () => resolve(malformed));
    request.on('end', () => {
      try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
        resolve({ ok: true, value: JSON.parse(text) });
      } catch {
        // Neither UTF-8 nor JSON: no page of ours has written it.
        resolve(malformed);
      }
    });
  });
}
