// A library that is made, filled with the sample, used once and thrown away: for the verbs of the project, never for a user's work.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, compose } from '#main/compose.ts';
import type { Answer } from '#main/services/dispatch.ts';
import { Refusal } from '#shared/contract/failures.ts';
import { cliHost } from './host.ts';
import { findPlaces } from './places.ts';

/** @throws Refusal with the failure, where the answer is one */
export function valueOrThrow<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Refusal(answer.failure);
  return answer.value;
}

/** Works in a library of its own in a temporary folder, which is gone afterwards. */
export async function inFreshSample<T>(author: string, work: (application: Application) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-'));
  const application = compose(cliHost({ places: findPlaces(import.meta.dirname) }));
  try {
    valueOrThrow(await application.ask('library.create', { file: join(folder, 'sample.diwan'), author }));
    valueOrThrow(await application.ask('case.sample', {}));
    return await work(application);
  } finally {
    application.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
