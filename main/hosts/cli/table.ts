// A table in a terminal: aligned columns that fit its width; the widest one gives way first.
import { columnsOf, cut, isolated, lineOf, padded } from './text-width.ts';

export interface Page {
  /** Columns of the terminal; Infinity where nobody looks, so that nothing is cut in a pipe. */
  readonly width: number;
  readonly bold: (text: string) => string;
}

const gap = 2;
const narrowest = 6;

/** Widths of columns that fit the page together, as long as none must become narrower than six columns; `whole` ones stay. */
function fit(natural: readonly number[], whole: readonly boolean[], width: number): readonly number[] {
  const widths = [...natural];
  const flexible = (): readonly number[] => widths.filter((_, index) => whole[index] !== true);
  let excess = widths.reduce((sum, one) => sum + one + gap, -gap) - width;
  while (excess > 0) {
    const widest = Math.max(narrowest, ...flexible());
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...flexible().filter((one) => one < widest));
    const index = widths.findIndex((one, column) => one === widest && whole[column] !== true);
    const less = Math.max(1, Math.min(excess, widest - next));
    widths[index] = widest - less;
    excess -= less;
  }
  return widths;
}

/**
 * Lines of a table with headings; empty when there are no rows. Cells are put on one line.
 * @param whole headings of columns that are never cut, such as the marking: half of one would be a wrong one
 */
export function tableLines(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  page: Page,
  whole: readonly string[] = [],
): readonly string[] {
  if (rows.length === 0) return [];
  const cells = [headings, ...rows].map((row) => row.map(lineOf));
  const natural = headings.map((_, index) => Math.max(...cells.map((row) => columnsOf(row[index] ?? ''))));
  const widths = fit(
    natural,
    headings.map((heading) => whole.includes(heading)),
    page.width,
  );
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
