// Whether something has been awaited for longer than a blink: what comes at once should not flicker before it.
import { useEffect, useState } from 'react';

/** Milliseconds that nobody notices. */
const blink = 200;

export function useIsLate(isAwaited: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isAwaited) return setLate(false);
    const timer = setTimeout(() => setLate(true), blink);
    return () => clearTimeout(timer);
  }, [isAwaited]);
  return isAwaited && isLate;
}
