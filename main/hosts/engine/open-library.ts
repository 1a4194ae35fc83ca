// Which library an engine has open, as its announcements tell, and how it is to be opened again after a death.
import type { DiwanEvent } from '#shared/contract/events.ts';

export interface OpenLibrary {
  readonly path: string;
  readonly mode: 'read' | 'write-or-read';
}

/** `before` after one more announcement. A library that was opened for reading at the user's wish stays so. */
export function openLibraryAfter(before: OpenLibrary | null, event: DiwanEvent): OpenLibrary | null {
  if (event.name === 'library.closed') return null;
  if (event.name !== 'library.opened') return before;
  return { path: event.details.path, mode: event.details.readOnly === 'asked' ? 'read' : 'write-or-read' };
}
