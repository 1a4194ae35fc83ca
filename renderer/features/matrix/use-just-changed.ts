// Which cells have changed a moment ago, in this window or another: they keep a wash for two seconds.
import { useEffect, useRef, useState } from 'react';
import type { MatrixShown } from '#shared/contract/matrix.ts';
import { changedCells } from './matrix-model.ts';

const nothing: ReadonlySet<string> = new Set();
/** Milliseconds. */
const washed = 2_000;

interface Seen {
  readonly key: string;
  readonly shown: MatrixShown;
  /** The answer to the last question still stands in the place of the one to this. */
  readonly isOlder: boolean;
}

/** @param key another question, such as another day, is no change */
export function useJustChanged(shown: MatrixShown | undefined, key: string): ReadonlySet<string> {
  const before = useRef<Seen | null>(null);
  const [changed, setChanged] = useState(nothing);
  useEffect(() => {
    if (shown === undefined) return;
    const last = before.current;
    if (last?.key === key && last.shown === shown) return;
    before.current = { key, shown, isOlder: last !== null && last.key !== key && last.shown === shown };
    if (last === null || last.key !== key || last.isOlder) return;
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
