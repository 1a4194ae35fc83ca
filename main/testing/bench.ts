// `npm run bench [-- words]`: runs every *.bench.ts one after the other, prints the table and writes out/bench.json.
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#main/testing/architecture/project-files.ts';
import { type Benchmark, type BenchmarkResult, benchmarkJson, benchmarkTable, judge } from './benchmark.ts';

function isBenchmark(value: unknown): value is Benchmark {
  if (typeof value !== 'object' || value === null) return false;
  const { name, unit, limit, run } = value as Partial<Record<keyof Benchmark, unknown>>;
  return typeof name === 'string' && typeof unit === 'string' && typeof limit === 'number' && typeof run === 'function';
}

async function benchmarksOf(file: string): Promise<readonly Benchmark[]> {
  const module: unknown = await import(pathToFileURL(join(projectRoot, file)).href);
  const { benchmarks } = module as { readonly benchmarks?: unknown };
  if (!Array.isArray(benchmarks) || !benchmarks.every(isBenchmark)) {
    throw new Error(`${file} must export \`benchmarks\`, a list of Benchmark (see main/testing/benchmark.ts).`);
  }
  return benchmarks;
}

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const files = globSync(['shared/**/*.bench.ts', 'main/**/*.bench.ts'], { cwd: projectRoot }).sort();
const results: BenchmarkResult[] = [];
for (const file of files) {
  for (const benchmark of await benchmarksOf(file)) {
    if (!benchmark.name.toLowerCase().includes(wanted)) continue;
    process.stderr.write(`${benchmark.name} ...\n`);
    results.push(judge(benchmark, await benchmark.run()));
  }
}

mkdirSync(join(projectRoot, 'out'), { recursive: true });
writeFileSync(join(projectRoot, 'out', 'bench.json'), benchmarkJson(results));
console.log(results.length > 0 ? benchmarkTable(results) : `No benchmark has "${wanted}" in its name.`);
console.log(`\nWritten to out/bench.json.`);
if (results.length === 0 || results.some((result) => !result.passed)) process.exitCode = 1;
