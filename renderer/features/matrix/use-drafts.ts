// What was typed about positions and is not recorded yet, by the place of its cell. It outlives a closed form and a dead engine.
import { useCallback, useMemo, useState } from 'react';
import { isTouched, type PositionDraft } from './position-draft.ts';

export interface Drafts {
  readonly find: (key: string) => PositionDraft | null;
  readonly keep: (key: string, draft: PositionDraft | null) => void;
  /** Places where something was typed. */
  readonly touched: ReadonlySet<string>;
}

export function useDrafts(): Drafts {
  const [held, setHeld] = useState<ReadonlyMap<string, PositionDraft>>(new Map());
  const keep = useCallback((key: string, draft: PositionDraft | null) => {
    setHeld((before) => {
      const after = new Map(before);
      if (draft === null) after.delete(key);
      else after.set(key, draft);
      return after;
    });
  }, []);
  const names = [...held].flatMap(([key, draft]) => (isTouched(draft) ? [key] : [])).join('\n');
  const touched = useMemo(() => new Set(names === '' ? [] : names.split('\n')), [names]);
  return { find: (key) => held.get(key) ?? null, keep, touched };
}
