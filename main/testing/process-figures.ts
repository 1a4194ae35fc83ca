// What a whole process with its children takes: time from start to end, and memory at its peak (Linux only).
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  readonly program: string;
  readonly words: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

function ended({ program, words, env, cwd }: Run, each: (pid: number) => void = () => undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let problem = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      problem += text;
    });
    // Often enough to meet the peak, seldom enough not to slow the work down much.
    const timer = setInterval(() => {
      if (child.pid !== undefined) each(child.pid);
    }, 40);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve();
      else reject(new Error(`${words.join(' ')} ended with ${code}: ${problem}`));
    });
  });
}

/** Milliseconds. */
export async function timeOf(run: Run): Promise<number> {
  const started = performance.now();
  await ended(run);
  return performance.now() - started;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended meanwhile.
    return '';
  }
};

const childrenOf = (pid: number): readonly number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
};

/** Proportional set sizes: memory that two processes share, such as Node itself, counts once. Kilobytes. */
const sizeOf = (pid: number): number =>
  Number(/^Pss:\s+([0-9]+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) +
  childrenOf(pid).reduce((sum, child) => sum + sizeOf(child), 0);

/** Megabytes at the peak of the process and its children together. */
export async function memoryOf(run: Run): Promise<number> {
  let peak = 0;
  await ended(run, (pid) => {
    peak = Math.max(peak, sizeOf(pid));
  });
  return peak / 1_000;
}
