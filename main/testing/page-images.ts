// Pages as small pictures, and how far one is from another.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { projectRoot } from '#main/testing/architecture/project-files.ts';

/** Approved pages, as PNG, `<name>-<page>.png`. */
export const approvedFolder = join(projectRoot, 'main/testing/approved');

/** Dots per inch: lines, columns and blocks can be told, letters cannot, so that another version of poppler does not matter. */
const resolution = 30;

/** Every page of the PDF as PNG, in order. */
export function pageImages(pdf: Uint8Array): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-pages-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    const { status, stderr } = spawnSync(
      'pdftoppm',
      ['-r', String(resolution), '-gray', '-png', join(folder, 'a.pdf'), join(folder, 'page')],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`pdftoppm: ${stderr}`);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The share of points that differ visibly, from 0 to 1; 1 where the pages have another size. */
export function distance(one: Buffer, other: Buffer): number {
  const [left, right] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (left.width !== right.width || left.height !== right.height) return 1;
  const { width, height } = left;
  return pixelmatch(left.data, right.data, undefined, width, height, { threshold: 0.3 }) / (width * height);
}

export const approvedName = (language: string, page: number): string =>
  `dossier-${language}-${String(page + 1).padStart(3, '0')}.png`;
