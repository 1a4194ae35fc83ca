// How much paper a printed document fills, its last page by what stands on it: 2.4 for two pages and a little.
import { spawnSync } from 'node:child_process';

/** Points between the top of an A4 page and the first line of its text, and the last one above the foot. */
const text = { top: 102, bottom: 757 } as const;

const lineBox = /<line xMin="[\d.]+" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g;

/** The largest gap between lines of a page, in points: what stands in the middle is words and then the notes at the foot. */
function largestGap(page: string): number {
  let end: number = text.top;
  let gap = 0;
  const lines = [...page.matchAll(lineBox)].map(([, top, bottom]) => [Number(top), Number(bottom)] as const);
  for (const [top, bottom] of lines.sort(([one], [other]) => one - other)) {
    if (top < text.top - 7 || top > text.bottom) continue;
    gap = Math.max(gap, top - end);
    end = Math.max(end, bottom);
  }
  return Math.max(gap, text.bottom - end);
}

/** @param file the path of a PDF */
export function filledSides(file: string): number {
  const { stdout } = spawnSync('pdftotext', ['-bbox-layout', file, '-'], { encoding: 'utf8' });
  const pages = stdout.split('<page ').slice(1);
  return pages.length - largestGap(pages.at(-1) ?? '') / (text.bottom - text.top);
}
