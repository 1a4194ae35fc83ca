// The shipped bundles of the desktop program, judged by their text; and small bundles with one fault each, which must be refused.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDesktop } from '#main/hosts/electron/build.ts';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { type Bundle, judgeBundles, readBundles } from './gates.ts';

const folder = join(projectRoot, `out/electron-gates-${process.pid}`);
let bundles: readonly Bundle[];
beforeAll(async () => {
  await buildDesktop({ into: folder });
  bundles = readBundles(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withMore = (name: string, more: string): readonly Bundle[] =>
  bundles.map((one) => (one.name === name ? { ...one, text: `${more}\n${one.text}` } : one));

describe('the bundles of the desktop program', () => {
  it('reach nothing outside, run nothing that comes as text, and open nothing', () => {
    expect(judgeBundles(bundles)).toEqual([]);
  });

  const faults: readonly (readonly [fault: string, file: string, text: string, because: RegExp])[] = [
    ['a network of Node', 'main.mjs', "import http from 'node:http';", /imports node:http/],
    ['a network of Node without its prefix', 'engine.mjs', "import tls from 'tls';", /imports tls/],
    ['a package that is not shipped', 'engine.mjs', "import x from 'left-pad';", /not in the package/],
    [
      'something loaded by a name that is made up',
      'main.mjs',
      'void import(process.argv[2]);',
      /only known when it runs/,
    ],
    ['something that the first script loads later', 'main.mjs', "void import('./more.mjs');", /loads something later/],
    ['eval', 'main.mjs', "eval('1');", /eval/],
    ['a function of text', 'engine.mjs', "new Function('return 1');", /function of text/],
    ['a place on the network', 'main.mjs', "const place = 'https://evil.example/x';", /names https/],
    ['a page that Electron opens outside', 'main.mjs', "import { shell } from 'electron';", /takes shell/],
    ['an opener by another way', 'main.mjs', 'const open = (one) => one.openExternal(two);', /openExternal/],
    ['updates', 'main.mjs', "import { autoUpdater } from 'electron';", /takes autoUpdater/],
    ['reports of crashes', 'main.mjs', "import { crashReporter } from 'electron';", /takes crashReporter/],
    ['all of electron', 'main.mjs', "import * as all from 'electron';", /all of electron/],
    [
      'an engine that needs electron',
      'engine.mjs',
      "import { app } from 'electron';",
      /which its process does not have/,
    ],
    ['a preload script that needs files', 'preload.cjs', "require('fs');", /more than electron/],
    ['a preload script that is a module', 'preload.cjs', "import x from 'electron';", /is a module/],
    ['a preload script that looks about', 'preload.cjs', 'const e = process.env;', /looks at its process/],
    ['a page with Node in it', 'main.mjs', 'const wish = { nodeIntegration: true };', /opens a page/],
    ['a socket', 'main.mjs', "new WebSocket('x');", /WebSocket/],
    ['a wait at the top', 'main.mjs', 'await 1;', /waits at the top/],
    ['the sources', 'main.mjs', '//# sourceMappingURL=main.mjs.map', /names its sources/],
  ];
  it.each(faults)('are refused with %s', (_, file, text, because) => {
    expect(judgeBundles(withMore(file, text)).join('\n')).toMatch(because);
  });

  it('are refused when the preload script grows', () => {
    const grown = bundles.map((one) => (one.name === 'preload.cjs' ? { ...one, bytes: 20_001 } : one));
    expect(judgeBundles(grown).join()).toMatch(/larger than 20 kB/);
  });
});
