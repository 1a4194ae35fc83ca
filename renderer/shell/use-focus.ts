// Where the focus goes when the place changes: to the heading of what is new, and never to nowhere.
import { useEffect, useRef } from 'react';
import { focusHeading, focusPane, isFocusLost, rememberFocus } from './panes.ts';

/** Milliseconds in which a screen has drawn its heading. */
const patience = 2_000;

/** Tries in each frame until it is done. @returns what stops it */
function untilDone(attempt: () => boolean): () => void {
  const end = performance.now() + patience;
  let frame = 0;
  const again = (): void => {
    if (!attempt() && performance.now() < end) frame = requestAnimationFrame(again);
  };
  frame = requestAnimationFrame(again);
  return () => cancelAnimationFrame(frame);
}

/**
 * @param path without its query
 * @param beside the record in the inspector, or the kind that is being recorded there; null: it is closed
 */
export function useFocusFollowsPlace(path: string, beside: string | null): void {
  const before = useRef({ path, beside });
  useEffect(rememberFocus, []);
  useEffect(() => {
    const was = before.current;
    before.current = { path, beside };
    if (was.path !== path) return untilDone(() => focusHeading('main'));
    if (was.beside === beside) return undefined;
    // A list keeps the focus while it is in sight, so that the next record is one arrow away.
    return untilDone(() => {
      if (!isFocusLost()) return true;
      if (beside !== null) return focusHeading('inspector');
      focusPane('main');
      return !isFocusLost();
    });
  }, [path, beside]);
}
