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

const underWay = new Map<string, Promise<void>>();
/** Resolves when a form that was left has sent its last words. */
export const whenSent = (record: string): Promise<void> => underWay.get(record) ?? Promise.resolve();

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
    underWay.set(place.current.record, last.current);
    return last.current;
  }, [send]);

  const keep = useCallback(
    (form: KeptForm) => {
      keptHere.set(place.current.record, { form, base: place.current.base });
      if (isKeptHere) return;
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
    const { record: own, base: from } = place.current;
    if (isKeptHere) return;
    const answer = await forget({ record: own, base: from });
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
