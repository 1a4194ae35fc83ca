// Telling every open window what a commit has changed.
import type { ChangeMade } from '#main/store/library.ts';
import type { Host } from './host.ts';

/** Above this, a change is announced without naming its records. */
const mostNamed = 1_000;

export function announceChange(host: Host, made: ChangeMade | null): void {
  if (made === null) return;
  const { id, label, records } = made;
  host.announce({
    name: 'record.changed',
    details: { change: id, label, records: records.length > mostNamed ? null : records },
  });
}
