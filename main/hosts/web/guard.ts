// Whether a request comes from our own page at our own address, judged by its head alone, before anything of its body is read.
import type { IncomingMessage } from 'node:http';

/** A status of HTTP with which the request is turned away. */
type Refused = 400 | 403 | 405 | 421;

/** Headers that must not come twice: another reader might believe the other one. */
const single = ['host', 'origin', 'authorization', 'content-type', 'content-length', 'sec-fetch-site', 'x-diwan'];

const isDoubled = ({ rawHeaders }: IncomingMessage): boolean => {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  return single.some((name) => names.indexOf(name) !== names.lastIndexOf(name));
};

/**
 * Opening the page by an address comes from elsewhere: from the file of the launch, or from a link. The page holds no data.
 */
const isVisit = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';

function judgeSource(request: IncomingMessage, host: string): Refused | null {
  const { headers } = request;
  if (headers.host !== host) return 421;
  if (isDoubled(request)) return 400;
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit(request)) return 403;
  return /^\/(?!\/)/.test(request.url ?? '') ? null : 400;
}

/** @param host our own `127.0.0.1:port` @returns why the request is turned away, or null */
export function judgeRequest(request: IncomingMessage, host: string): Refused | null {
  const { method, headers } = request;
  const refused = judgeSource(request, host);
  if (refused !== null) return refused;
  if (method === 'GET') return null;
  if (method !== 'POST') return 405;
  // A form of another page can send neither: both together prove that a script of ours has written this.
  const isJson = /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '');
  return headers.origin !== undefined && isJson && headers['x-diwan'] === '1' ? null : 403;
}

/** The same for the way of the events. */
export const judgeUpgrade = (request: IncomingMessage, host: string): Refused | null =>
  judgeSource(request, host) ?? (request.headers.origin === undefined ? 403 : request.method === 'GET' ? null : 405);
