// What the application does while nobody waits for it: the search index is merged, and the backup made that is due.
import { setImmediate } from 'node:timers/promises';
import { Refusal } from '#shared/contract/failures.ts';
import type { Desk } from './desk.ts';
import { backUpWhenDue } from './scheduled-backup.ts';

/** Ends early where the library is closed meanwhile. */
export async function rest(desk: Desk): Promise<void> {
  const library = desk.findLibrary();
  if (library === null || library.readOnly !== null) return;
  await library.whenFree();
  while (desk.findLibrary() === library && library.tidy()) await setImmediate();
  if (desk.findLibrary() !== library) return;
  try {
    await backUpWhenDue(library, desk.host, { signal: new AbortController().signal, progress: () => undefined });
  } catch (reason) {
    // A library that is closed under a backup stops it: nobody waits for either.
    if (!(reason instanceof Refusal)) desk.host.reportFault(desk.newId().slice(-12), reason);
  }
}
