// A benchmark: what is measured, the floor it is held against in the same run, and how far above the floor it may be.

export interface Benchmark {
  /** What a person waits for, such as `save one record`. */
  readonly name: string;
  /** Of value and floor, such as `ms`. */
  readonly unit: string;
  /** The most that value / floor (or value - floor, when compared by difference) may come to. */
  readonly limit: number;
  /** `ratio` unless said otherwise; `difference` where the floor is nearly nothing. */
  readonly compare?: 'ratio' | 'difference';
  /** Measures both in the same process and on the same machine. */
  run(): Promise<Measured>;
}

export interface Measured {
  readonly value: number;
  /** The same work without Diwan; greater than zero. */
  readonly floor: number;
}

export interface BenchmarkResult extends Measured {
  readonly name: string;
  readonly unit: string;
  readonly limit: number;
  readonly compare: 'ratio' | 'difference';
  /** value / floor, whatever is compared. */
  readonly ratio: number;
  readonly passed: boolean;
}

/** @throws when a figure is no number, or the floor is not above zero: such a benchmark would prove nothing. */
export function judge(benchmark: Benchmark, { value, floor }: Measured): BenchmarkResult {
  if (!Number.isFinite(value) || !Number.isFinite(floor) || floor <= 0) {
    throw new Error(
      `The benchmark "${benchmark.name}" measured ${value} against a floor of ${floor}: mend what it measures.`,
    );
  }
  const { name, unit, limit, compare = 'ratio' } = benchmark;
  const ratio = value / floor;
  const compared = compare === 'ratio' ? ratio : value - floor;
  return { name, unit, value, floor, ratio, limit, compare, passed: compared <= limit };
}

/** Three figures where a number is small, none after the point where it is large. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return size >= 1 || size === 0 ? value.toFixed(2) : value.toFixed(3);
}

const headings = ['name', 'value', 'floor', 'ratio', 'limit', 'verdict'];

function cells(result: BenchmarkResult): readonly string[] {
  const { name, value, floor, ratio, unit, limit, compare, passed } = result;
  return [
    name,
    `${figure(value)} ${unit}`,
    `${figure(floor)} ${unit}`,
    figure(ratio),
    compare === 'ratio' ? figure(limit) : `floor + ${figure(limit)} ${unit}`,
    passed ? 'within' : 'OVER',
  ];
}

/** The table for a terminal: the name to the left, figures to the right, two spaces between columns. */
export function benchmarkTable(results: readonly BenchmarkResult[]): string {
  const rows = [headings, ...results.map(cells)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return rows.map(line).join('\n');
}

/** The text of out/bench.json. */
export const benchmarkJson = (results: readonly BenchmarkResult[]): string => `${JSON.stringify(results, null, 2)}\n`;
