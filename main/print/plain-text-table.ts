// A table of plain characters: in columns where a line can hold them, else one line for each cell under its head.
import stringWidth from 'string-width';

const widest = 100;
const gap = '  ';

const linesOf = (cell: string): readonly string[] => cell.split('\n');
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** The lines of the table. All rows have as many cells as the head; heads may be empty. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, at) =>
    Math.max(0, ...[head, ...rows].flatMap((row) => linesOf(row[at] ?? '').map((line) => stringWidth(line)))),
  );
  const whole = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  if (whole > widest) return listed(head, rows);
  const line = (row: readonly string[]): readonly string[] => {
    const cells = row.map(linesOf);
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((cell, column) => padded(cell[at] ?? '', widths[column] ?? 0))
        .join(gap)
        .trimEnd(),
    );
  };
  const rule = widths.map((width) => '-'.repeat(width)).join(gap);
  return [...(head.some((cell) => cell !== '') ? [...line(head), rule] : []), ...rows.flatMap(line)];
}

const listed = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, at) => {
      const label = (head[at] ?? '').replaceAll('\n', ', ');
      return cell === '' ? [] : linesOf(label === '' ? cell : `${label}: ${cell}`);
    }),
  ]);
