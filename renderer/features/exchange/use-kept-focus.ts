// What was pressed may go away with what it did: then a heading takes the focus, so that it is not lost.
import { type RefObject, useEffect, useRef } from 'react';

/**
 * @param step something that is another at each step
 * @param first whether the heading itself came with such a step
 * @returns for the heading, which must be able to take the focus
 */
export function useKeptFocus(step: string, first = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(first ? null : step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
  }, [step]);
  return heading;
}
