// Keeps what is typed: at most a quarter of a second after the key, also while typing goes on, and at once when the form is left.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useEvents, useLearn, useTell } from '#renderer/client/client.tsx';
import { useBeforeClosing } from '#renderer/ui/desk.tsx';
import type { Saved } from '#renderer/ui/save-state.tsx';
import type { Failure } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { type KeptForm, toDraft } from './kept-draft.ts';

/** Milliseconds between a key and the draft. */
const pause = 250;

/**
 * Forms of records whose text is written on a page of its own: the draft belongs to that page, so what is typed in the
 * fields is kept by the window until it is saved or thrown away.
 */
const keptHere = new Map<string, KeptForm>();
export const dropHere = (record: string): void => void keptHere.delete(record);
export const findKeptHere = (record: string): KeptForm | null => keptHere.get(record) ?? null;

export type KeptState =
  | Exclude<Saved, { readonly state: 'failed' }>
  | { readonly state: 'failed'; readonly failure: Failure };

export interface KeptDraft {
  readonly state: KeptState | null;
  /** To be called at every change. */
  readonly keep: (form: KeptForm) => void;
  /** Resolves when everything typed so far is kept, or could not be. */
  readonly flush: () => Promise<void>;
  /** Forgets what was kept: it was saved, or thrown away. */
  readonly drop: () => Promise<void>;
}

export function useKeptDraft(record: RecordId, base: number, isKeptHere: boolean): KeptDraft {
  const save = useTell('draft.save');
  const forget = useTell('draft.drop');
  const learn = useLearn();
  const [state, setState] = useState<KeptState | null>(null);
  const waiting = useRef<KeptForm | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());
  const place = useRef({ record, base });
  place.current = { record, base };

  const send = useCallback(async (): Promise<void> => {
    const form = waiting.current;
    if (form === null) return;
    waiting.current = null;
    const answer = await save({ ...place.current, body: toDraft(form) });
    if (answer.ok)
      return setState(waiting.current === null ? { state: 'saved', at: answer.value.time } : { state: 'saving' });
    waiting.current ??= form;
    setState({ state: 'failed', failure: answer.failure });
  }, [save]);

  const flush = useCallback((): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    last.current = last.current.then(send);
    return last.current;
  }, [send]);

  const keep = useCallback(
    (form: KeptForm) => {
      if (isKeptHere) {
        keptHere.set(place.current.record, form);
        return;
      }
      waiting.current = form;
      setState((before) => (before?.state === 'saving' ? before : { state: 'saving' }));
      timer.current ??= setTimeout(() => void flush(), pause);
    },
    [flush, isKeptHere],
  );

  const drop = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    waiting.current = null;
    keptHere.delete(place.current.record);
    await last.current;
    waiting.current = null;
    const own = place.current.record;
    if (isKeptHere) return;
    const answer = await forget({ record: own });
    if (answer.ok) learn('draft.find', { record: own }, null);
    setState(null);
  }, [forget, learn, isKeptHere]);

  useEffect(() => () => void flush(), [flush]);
  useBeforeClosing(flush);
  // An engine that was started again has not heard of what was refused by the one before.
  useEvents((event) => {
    if (event.name === 'engine.started' && waiting.current !== null) void flush();
  });
  return { state, keep, flush, drop };
}
