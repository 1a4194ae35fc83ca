// Which library is open when the first window appears: the one that was named, the sample, the last one, or none.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Failure } from '#shared/contract/failures.ts';
import type { InputOf, OutputOf, RequestName } from '#shared/contract/index.ts';
import type { Engine } from './supervise-engine.ts';

export type AtStart =
  | { readonly open: 'library'; readonly file: string }
  /** Made at `file` where it does not stand there yet; what was changed in it stays. */
  | { readonly open: 'sample'; readonly file: string }
  | { readonly open: 'last' };

class Failed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

async function must<N extends RequestName>(engine: Engine, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = await engine.ask(name, input);
  if (!answer.ok) throw new Failed(answer.failure);
  return answer.value as OutputOf<N>;
}

async function openSample(engine: Engine, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const opened = existsSync(file)
    ? await must(engine, 'library.open', { file, mode: 'write-or-read' })
    : await must(engine, 'library.create', { file, author: 'Diwan' });
  // Also where an earlier start was stopped between the two.
  if (opened.negotiations.length === 0 && opened.readOnly === null) await must(engine, 'case.sample', {});
}

/** @returns why what was wanted is not open, or null; without a last library none is, and that is no failure */
export async function openAtStart(engine: Engine, wanted: AtStart): Promise<Failure | null> {
  try {
    if (wanted.open === 'sample') await openSample(engine, wanted.file);
    else if (wanted.open === 'library')
      await must(engine, 'library.open', { file: wanted.file, mode: 'write-or-read' });
    else {
      const { recent } = await must(engine, 'program.describe', {});
      const last = recent.find(({ exists }) => exists);
      if (last !== undefined) await must(engine, 'library.open', { file: last.file, mode: 'write-or-read' });
    }
    return null;
  } catch (reason) {
    if (reason instanceof Failed) return reason.failure;
    throw reason;
  }
}
