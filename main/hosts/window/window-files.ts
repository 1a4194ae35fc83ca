// The files of the built window, as they stood at the start: no path leads out of their folder, and a window that is built anew
// meanwhile does not take from the open ones what they have yet to fetch.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface WindowFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface WindowFiles {
  /** @param path the path of the address, still encoded @param nonce goes into the page where it has a place for it */
  find(path: string, nonce: string): Promise<WindowFile | null>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
};

/**
 * All are read at once, some 5 MB: a folder that is replaced later is not looked at again.
 * @param folder of index.html
 */
export function windowFiles(folder: string): WindowFiles {
  const known = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, WindowFile] => [
        `/${relative(folder, file).split(sep).join('/')}`,
        { type: types[extname(file)] ?? 'application/octet-stream', bytes: readFileSync(file) },
      ]),
  );
  const page = known.get('/index.html');
  return {
    find: async (path, nonce) => {
      // The addresses of the program have no extension: all of them are the one page, which reads its address itself.
      const file = known.get(path) ?? (/^[^.%\\]*$/.test(path) ? page : undefined);
      if (file === undefined || file !== page) return file ?? null;
      const text = Buffer.from(file.bytes).toString('utf8');
      return { type: file.type, bytes: Buffer.from(text.replaceAll('nonce="NONCE"', `nonce="${nonce}"`)) };
    },
  };
}
