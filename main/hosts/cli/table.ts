// A table in a terminal: aligned columns that fit its width; the widest one gives way first.
import { columnsOf, cut, isolated, lineOf, padded } from './text-width.ts';

export interface Page {
  /** Columns of the terminal; Infinity where nobody looks, so that nothing is cut in a pipe. */
  readonly width: number;
  readonly bold: (text: string) => string;
}

const gap = 2;
const narrowest = 6;

/** Widths of columns that fit the page together, as long as none must become narrower than six columns. */
function fit(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, one) => sum + one + gap, -gap) - width;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...widths.filter((one) => one < widest));
    const index = widths.indexOf(widest);
    const less = Math.max(1, Math.min(excess, widest - next));
    widths[index] = widest - less;
    excess -= less;
  }
  return widths;
}

/** Lines of a table with headings; empty when there are no rows. Cells are put on one line. */
export function tableLines(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  page: Page,
): readonly string[] {
  if (rows.length === 0) return [];
  const cells = [headings, ...rows].map((row) => row.map(lineOf));
  const natural = headings.map((_, index) => Math.max(...cells.map((row) => columnsOf(row[index] ?? ''))));
  const widths = fit(natural, page.width);
  return cells.map((row, line) => {
    const written = row.map((cell, index) => {
      const width = widths[index] ?? 0;
      const text = isolated(cut(cell, width));
      return index === row.length - 1 ? text : padded(text, width + gap);
    });
    const whole = written.join('').trimEnd();
    return line === 0 ? page.bold(whole) : whole;
  });
}
