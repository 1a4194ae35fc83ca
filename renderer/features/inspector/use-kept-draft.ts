// Keeps what is typed in the form of a record: in its draft, and in this window as long as it is not saved.
import { useCallback, useRef } from 'react';
import { type KeepingState, useKeeping } from '#renderer/client/use-keeping.ts';
import { useBeforeClosing } from '#renderer/ui/desk.tsx';
import type { RecordId } from '#shared/core/ids.ts';
import { type KeptForm, toDraft } from './kept-draft.ts';

export interface KeptHere {
  readonly form: KeptForm;
  readonly base: number;
}

/**
 * What was typed in this window and is not saved, whatever became of its draft: the engine may be gone when a form is left,
 * and the draft of a brief belongs to the page on which its text is written.
 */
const keptHere = new Map<string, KeptHere>();
export const findKeptHere = (record: string): KeptHere | null => keptHere.get(record) ?? null;
export const dropHere = (record: string): void => void keptHere.delete(record);

export interface KeptDraft {
  readonly state: KeepingState | null;
  /** To be called at every change. */
  readonly keep: (form: KeptForm) => void;
  /** Resolves when everything typed so far is kept, or could not be. */
  readonly flush: () => Promise<void>;
  /** Forgets what was kept: it was saved, or thrown away. */
  readonly drop: () => Promise<void>;
}

export function useKeptDraft(record: RecordId, base: number, isKeptHere: boolean): KeptDraft {
  const { state, keep, flush, drop } = useKeeping();
  const place = useRef({ record, base });
  place.current = { record, base };
  useBeforeClosing(flush);
  return {
    state,
    flush,
    keep: useCallback(
      (form) => {
        keptHere.set(place.current.record, { form, base: place.current.base });
        if (!isKeptHere) keep({ ...place.current, body: toDraft(form) });
      },
      [keep, isKeptHere],
    ),
    drop: useCallback(async () => {
      const { record: own, base: from } = place.current;
      keptHere.delete(own);
      if (!isKeptHere) await drop(own, from);
    }, [drop, isKeptHere]),
  };
}
