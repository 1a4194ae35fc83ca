// How far long work has come: one line on the terminal, rewritten in place, and gone when the work is done.
import type { Progress } from '#shared/contract/request.ts';
import { columnsOf } from './text-width.ts';
import type { CliWords } from './words.ts';

export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

// Faster than this nobody can read, and a slow terminal would hold up the work.
const pause = 80;

/** @param terminal null where progress must not be shown */
export function progressLine(terminal: NodeJS.WriteStream | null, words: CliWords): ProgressLine {
  let shown = 0;
  let last = 0;
  const steps: Readonly<Record<string, string>> = words.steps;
  return {
    show: ({ step, done, total }) => {
      const now = performance.now();
      if (terminal === null || now - last < pause) return;
      last = now;
      const count = done === 0 ? '' : ` ${done}`;
      const share = total === null || total === 0 ? count : ` ${Math.floor((100 * done) / total)} %`;
      const line = `${steps[step] ?? words.steps.other} …${share}`;
      terminal.write(`\r${line}${' '.repeat(Math.max(0, shown - columnsOf(line)))}`);
      shown = columnsOf(line);
    },
    clear: () => {
      if (terminal !== null && shown > 0) terminal.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}
