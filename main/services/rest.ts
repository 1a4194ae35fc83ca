// What the application does while nobody waits for it: the search index is merged, and the backup made that is due.
import { setImmediate } from 'node:timers/promises';
import { Refusal } from '#shared/contract/failures.ts';
import type { Desk } from './desk.ts';
import { backUpWhenDue } from './scheduled-backup.ts';

/** Ends early where the library is closed meanwhile. */
export async function rest(desk: Desk): Promise<void> {
  const library = desk.findLibrary();
  if (library === null || library.readOnly !== null) return;
  try {
    await library.whenFree();
    while (desk.findLibrary() === library && library.tidy()) await setImmediate();
    if (desk.findLibrary() !== library) return;
    await backUpWhenDue(library, desk.host, { signal: new AbortController().signal, progress: () => undefined });
  } catch (reason) {
    // Nobody waits for it, and what is wrong with the library is said when somebody works in it.
    if (!(reason instanceof Refusal)) desk.host.reportFault(desk.newId().slice(-12), reason);
  }
}
