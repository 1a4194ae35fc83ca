// The files of the built window: only what stood in its folder at the start can be asked for, so that no path leads out of it.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

/** @param folder of index.html */
export function windowFiles(folder: string): WindowFiles {
  const known = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && types[extname(entry.name)] !== undefined)
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  );
  const page = join(folder, 'index.html');
  return {
    find: async (path, nonce) => {
      // The addresses of the program have no extension: all of them are the one page, which reads its address itself.
      const file = known.get(path) ?? (/^[^.%\\]*$/.test(path) ? page : undefined);
      if (file === undefined) return null;
      const type = types[extname(file)] ?? 'application/octet-stream';
      const bytes = await readFile(file);
      if (file !== page) return { type, bytes };
      return { type, bytes: Buffer.from(bytes.toString('utf8').replaceAll('nonce="NONCE"', `nonce="${nonce}"`)) };
    },
  };
}
