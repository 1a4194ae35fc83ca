// Answers for the program's own scheme: the files of the built window with the headers that every host gives them, and nothing else.
import { randomBytes } from 'node:crypto';
import { answerHeaders } from '#main/hosts/window/headers.ts';
import { windowFiles } from '#main/hosts/window/window-files.ts';
import { host } from './scheme.ts';

const refuse = (status: number): Response => new Response(null, { status, headers: answerHeaders('') });

/** @param folder of index.html */
export function serveWindow(folder: string): (request: Request) => Promise<Response> {
  const files = windowFiles(folder);
  return async ({ method, url }) => {
    const address = new URL(url);
    if (address.host !== host || address.username !== '') return refuse(403);
    if (method !== 'GET') return refuse(405);
    const nonce = randomBytes(16).toString('base64url');
    const file = await files.find(address.pathname, nonce);
    if (file === null) return refuse(404);
    const bytes = new Uint8Array(file.bytes);
    return new Response(bytes, { headers: { ...answerHeaders(nonce), 'content-type': file.type } });
  };
}
