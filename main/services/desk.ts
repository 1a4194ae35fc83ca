// The desk that all services share: the host, and the library that is open on it now.
import type { Library } from '#main/store/library.ts';
import { librarySettings, readSetting } from '#main/store/settings.ts';
import { type Failure, refuse } from '#shared/contract/failures.ts';
import { makeRecordId, type RecordId } from '#shared/core/ids.ts';
import type { Host } from './host.ts';
import { type KeptDocuments, keptDocuments } from './kept-documents.ts';
import { type RunningWork, runningWork } from './running-work.ts';

export interface FailedOpening {
  readonly file: string;
  readonly failure: Failure;
}

export interface Desk {
  readonly host: Host;
  /** The day that counts as today, YYYY-MM-DD: the one that was given, that of the sample in its own library, or the machine's. */
  readonly today: () => string;
  /** @throws Refusal `no-library`. */
  readonly library: () => Library;
  readonly findLibrary: () => Library | null;
  /** Puts a library on the desk; the one before it is closed first. */
  readonly lay: (library: Library) => void;
  /** Remembers that a library could not be opened, and announces it. */
  readonly noteFailedOpening: (failed: FailedOpening) => void;
  /** What could not be opened last; null while a library is open. */
  readonly findFailedOpening: () => FailedOpening | null;
  /** Closes the library that is open, if one is. It is closed also where that cannot be done in order. @throws what the store throws */
  readonly clear: () => void;
  /** The same for where nobody waits to hear it: a fault is reported. */
  readonly putAway: () => void;
  readonly newId: () => RecordId;
  readonly running: RunningWork;
  readonly kept: KeptDocuments;
}

const sampleDayOf = ({ reader }: Library): string | null =>
  readSetting(reader, 'sample-day', librarySettings['sample-day']);

export function makeDesk(host: Host): Desk {
  let open: Library | null = null;
  let failed: FailedOpening | null = null;
  const clear = (): void => {
    if (open === null) return;
    const closing = open;
    open = null;
    try {
      closing.close();
    } finally {
      host.announce({ name: 'library.closed', details: { path: closing.path } });
    }
  };
  const newId = (): RecordId => makeRecordId(host.now(), host.randomBytes(10));
  const putAway = (): void => {
    try {
      clear();
    } catch (reason) {
      host.reportFault(newId().slice(-12), reason);
    }
  };
  return {
    host,
    today: () => host.givenDay ?? (open === null ? null : sampleDayOf(open)) ?? host.today(),
    library: () => open ?? refuse('no-library', {}),
    findLibrary: () => open,
    lay: (library) => {
      putAway();
      open = library;
      failed = null;
      host.announce({ name: 'library.opened', details: { path: library.path, readOnly: library.readOnly } });
    },
    noteFailedOpening: (failure) => {
      failed = failure;
      host.announce({ name: 'library.refused', details: { path: failure.file, failure: failure.failure } });
    },
    findFailedOpening: () => (open === null ? failed : null),
    clear,
    putAway,
    newId,
    running: runningWork(),
    kept: keptDocuments(host.randomBytes),
  };
}
