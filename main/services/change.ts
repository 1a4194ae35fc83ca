// Undo, redo and the list of what was done.

import type { Change } from '#main/store/changes.ts';
import { getChange, listChanges, nextToRedo, nextToUndo, revertChange } from '#main/store/changes.ts';
import type { Writer } from '#main/store/session.ts';
import { refuse } from '#shared/contract/failures.ts';
import type { HandlersOf } from './handlers.ts';

/** Takes `target` back and answers with it as it now stands: undone by the change in progress. */
function takeBack(writer: Writer, target: Change, act: 'undo' | 'redo'): Change {
  writer.change.label = { ...target.label, act };
  revertChange(writer, target);
  return { ...target, undoneBy: writer.change.id };
}

export const change: HandlersOf<'change'> = {
  list: ({ limit }, reader) => listChanges(reader, limit),
  next: (_, reader) => ({ undo: nextToUndo(reader), redo: nextToRedo(reader) }),
  undo: ({ id }, writer) => {
    const target = id === undefined ? nextToUndo(writer) : getChange(writer, id);
    return takeBack(writer, target ?? refuse('nothing-to-undo', {}), 'undo');
  },
  redo: (_, writer) => takeBack(writer, nextToRedo(writer) ?? refuse('nothing-to-redo', {}), 'redo'),
};
