// Which cells have changed a moment ago, in this window or another: they keep a wash for two seconds.
import { useEffect, useRef, useState } from 'react';
import type { MatrixShown } from '#shared/contract/matrix.ts';
import { changedCells } from './matrix-model.ts';

const nothing: ReadonlySet<string> = new Set();
/** Milliseconds. */
const washed = 2_000;

/** @param key another question, such as another day, is no change */
export function useJustChanged(shown: MatrixShown | undefined, key: string): ReadonlySet<string> {
  const before = useRef<{ readonly key: string; readonly shown: MatrixShown } | null>(null);
  const [changed, setChanged] = useState(nothing);
  useEffect(() => {
    if (shown === undefined) return;
    const last = before.current;
    before.current = { key, shown };
    if (last === null || last.key !== key || last.shown === shown) return;
    const now = changedCells(last.shown, shown);
    if (now.size > 0) setChanged(now);
  }, [shown, key]);
  useEffect(() => {
    if (changed.size === 0) return;
    const timer = setTimeout(() => setChanged(nothing), washed);
    return () => clearTimeout(timer);
  }, [changed]);
  return changed;
}
