// Keeps what is typed in drafts: at most a quarter of a second after the key, also while typing goes on, and at once when it is left.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { useEvents, useLearn, useTell } from './client.tsx';

/** Milliseconds between a key and the draft. */
const pause = 250;

export interface Typed {
  /** What the draft is kept under; it need not exist yet. */
  readonly record: RecordId;
  /** The revision that the typing began from; 0 for a record that does not exist yet. */
  readonly base: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export type KeepingState =
  | { readonly state: 'saving' }
  /** `at` is an instant, as '2026-11-23T14:02:11.000Z'. */
  | { readonly state: 'kept'; readonly at: string }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Keeping {
  readonly state: KeepingState | null;
  /** To be called at every change. */
  readonly keep: (typed: Typed) => void;
  /** Resolves when everything typed so far is kept, or could not be. The window waits for it when it closes. */
  readonly flush: () => Promise<void>;
  /** Forgets what was kept: it was recorded, or thrown away. */
  readonly drop: (record: RecordId, base: number) => Promise<void>;
}

const underWay = new Map<string, Promise<void>>();
/** Resolves when a form that was left has sent its last words. */
export const whenSent = (record: string): Promise<void> => underWay.get(record) ?? Promise.resolve();

const unsent = new Set<string>();
/** Whether words were typed in this window that no engine has kept yet. */
export const isUnsent = (record: string): boolean => unsent.has(record);

export function useKeeping(): Keeping {
  const save = useTell('draft.save');
  const forget = useTell('draft.drop');
  const learn = useLearn();
  const [state, setState] = useState<KeepingState | null>(null);
  const waiting = useRef(new Map<string, Typed>());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef<Promise<void>>(Promise.resolve());

  const sendOne = useCallback(
    async (typed: Typed): Promise<void> => {
      let answer = await save(typed);
      // Whether it was done is not known; to keep the same words twice does no harm, and the form may be gone.
      if (!answer.ok && answer.failure.code === 'interrupted') answer = await save(typed);
      const isNewer = waiting.current.has(typed.record);
      if (answer.ok) {
        if (!isNewer) unsent.delete(typed.record);
        return setState(waiting.current.size > 0 ? { state: 'saving' } : { state: 'kept', at: answer.value.time });
      }
      if (!isNewer) waiting.current.set(typed.record, typed);
      setState({ state: 'failed', failure: answer.failure });
    },
    [save],
  );

  const send = useCallback(async (): Promise<void> => {
    const all = [...waiting.current.values()];
    waiting.current.clear();
    for (const typed of all) await sendOne(typed);
  }, [sendOne]);

  const stop = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);

  const flush = useCallback((): Promise<void> => {
    stop();
    last.current = last.current.then(send);
    for (const record of waiting.current.keys()) underWay.set(record, last.current);
    return last.current;
  }, [send, stop]);

  const keep = useCallback(
    (typed: Typed): void => {
      waiting.current.set(typed.record, typed);
      unsent.add(typed.record);
      setState((before) => (before?.state === 'saving' ? before : { state: 'saving' }));
      timer.current ??= setTimeout(() => void flush(), pause);
    },
    [flush],
  );

  const drop = useCallback(
    async (record: RecordId, base: number): Promise<void> => {
      waiting.current.delete(record);
      if (waiting.current.size === 0) stop();
      await last.current;
      // What was under way and refused waits again.
      waiting.current.delete(record);
      unsent.delete(record);
      const answer = await forget({ record, base });
      if (answer.ok) learn('draft.find', { record }, null);
      setState(null);
    },
    [forget, learn, stop],
  );

  useEffect(() => () => void flush(), [flush]);
  // An engine that was started again has not heard of what was refused by the one before.
  useEvents((event) => {
    if (event.name === 'engine.started' && waiting.current.size > 0) void flush();
  });
  return { state, keep, flush, drop };
}
