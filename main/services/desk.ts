// The desk that all services share: the host, and the library that is open on it now.
import type { Library } from '#main/store/library.ts';
import { refuse } from '#shared/contract/failures.ts';
import { makeRecordId, type RecordId } from '#shared/core/ids.ts';
import type { Host } from './host.ts';
import { type KeptDocuments, keptDocuments } from './kept-documents.ts';
import { type RunningWork, runningWork } from './running-work.ts';

export interface Desk {
  readonly host: Host;
  /** @throws Refusal `no-library`. */
  readonly library: () => Library;
  readonly findLibrary: () => Library | null;
  /** Puts a library on the desk; the one before it is closed first. */
  readonly lay: (library: Library) => void;
  readonly clear: () => void;
  readonly newId: () => RecordId;
  readonly running: RunningWork;
  readonly kept: KeptDocuments;
}

export function makeDesk(host: Host): Desk {
  let open: Library | null = null;
  const clear = (): void => {
    if (open === null) return;
    const { path } = open;
    open.close();
    open = null;
    host.announce({ name: 'library.closed', details: { path } });
  };
  return {
    host,
    library: () => open ?? refuse('no-library', {}),
    findLibrary: () => open,
    lay: (library) => {
      clear();
      open = library;
      host.announce({ name: 'library.opened', details: { path: library.path, readOnly: library.readOnly } });
    },
    clear,
    newId: () => makeRecordId(host.now(), host.randomBytes(10)),
    running: runningWork(),
    kept: keptDocuments(host.randomBytes),
  };
}
