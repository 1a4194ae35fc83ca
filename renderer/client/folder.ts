// A folder of this machine as the engine sees it, for a window that has no dialogs of the system.
import { useState } from 'react';
import type { Failure } from '#shared/contract/failures.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/index.ts';
import { useAsk } from './client.tsx';

export interface FolderInView {
  /** The last folder that could be read. */
  readonly shown: OutputOf<'file.list'> | undefined;
  /** Why the one that was asked for cannot be. */
  readonly failure: Failure | null;
  readonly go: (path: string) => void;
  /** Looks anew: something was written there. */
  readonly again: () => void;
}

/** Begins in the folder that is offered for libraries. */
export function useFolder(purpose: ParsedInputOf<'file.list'>['purpose']): FolderInView {
  const [folder, go] = useState<string | null>(null);
  const { value, failure, again } = useAsk('file.list', { folder, purpose }, { keepPrevious: true });
  return { shown: value, failure, go, again };
}
