// A value that has just changed is marked for two seconds; its first one is not.
import { useEffect, useRef, useState } from 'react';

const lasts = 2_000;

/** @param value null while nothing is known */
export function useFresh(value: string | null): boolean {
  const before = useRef(value);
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    const known = before.current;
    before.current = value ?? known;
    if (known === null || value === null || known === value) return undefined;
    setFresh(true);
    const timer = setTimeout(() => setFresh(false), lasts);
    return () => {
      clearTimeout(timer);
      setFresh(false);
    };
  }, [value]);
  return isFresh;
}
