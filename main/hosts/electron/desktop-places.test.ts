// Where the parts of the program stand: in the project, and in a package, where native code sees no archive.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changedFiles, isUnpacked } from './changed-files.ts';
import { findDesktopPlaces, unpacked } from './desktop-places.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the parts of the program', () => {
  it('stand in the project where it is not packed', () => {
    const places = findDesktopPlaces(join(folder, 'out', 'electron'));
    expect(places).toMatchObject({
      packed: false,
      window: join(folder, 'out', 'window'),
      modules: join(folder, 'node_modules'),
      engine: join(folder, 'out', 'electron', 'engine.mjs'),
    });
  });

  it('stand in the archive where it is packed, and beside it what must be a file', () => {
    const archive = join(folder, 'resources', 'app.asar');
    mkdirSync(join(archive, 'window'), { recursive: true });
    writeFileSync(join(archive, 'window', 'index.html'), '');
    const beside = join(folder, 'resources', 'app.asar.unpacked');
    expect(findDesktopPlaces(archive)).toEqual({
      packed: true,
      window: join(archive, 'window'),
      preload: join(archive, 'preload.cjs'),
      engine: join(archive, 'engine.mjs'),
      worker: join(archive, 'print-process.mjs'),
      resources: join(beside, 'resources'),
      modules: join(beside, 'node_modules'),
      sample: null,
    });
    expect(unpacked('/a/app.asar.d/b')).toBe('/a/app.asar.d/b');
  });
});

describe('what lies outside the archive', () => {
  it('is native code, faces and resources', () => {
    for (const path of ['node_modules/a/b.node', 'node_modules/f/x.ttf', 'resources/templates/main.typ'])
      expect(isUnpacked(path)).toBe(true);
    for (const path of ['main.mjs', 'window/a.woff2', 'node_modules/a/lib/index.js', 'more/resources/x'])
      expect(isUnpacked(path)).toBe(false);
  });

  it('is noticed when it is missing or changed, and only then', () => {
    const [inside, outside] = [join(folder, 'inside'), join(folder, 'outside')];
    for (const one of [inside, outside]) mkdirSync(one);
    expect(changedFiles(inside, outside)).toEqual([]);
    const digests = {
      'a.node': '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
      'b.ttf': '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    };
    writeFileSync(join(inside, 'unpacked.json'), JSON.stringify(digests));
    writeFileSync(join(outside, 'a.node'), 'x');
    expect(changedFiles(inside, outside)).toEqual(['b.ttf']);
    writeFileSync(join(outside, 'b.ttf'), 'x');
    expect(changedFiles(inside, outside)).toEqual([]);
    appendFileSync(join(outside, 'a.node'), 'y');
    expect(changedFiles(inside, outside)).toEqual(['a.node']);
  });
});
