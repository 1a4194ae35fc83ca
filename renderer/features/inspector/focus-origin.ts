// Where the focus was before it came into the inspector: the inspector of the next record takes it over, and Escape goes back there.
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

let origin: HTMLElement | null = null;

/** Gives the focus back; to the pane in use where the place is gone. */
export function leaveForOrigin(): void {
  const place = origin?.isConnected === true ? origin : document.querySelector<HTMLElement>('main');
  origin = null;
  place?.focus();
}

/**
 * Remembers where the focus came from. Where it would be lost, such as after a press on the name of another record, it goes to
 * the heading.
 */
export function useFocusOrigin(pane: RefObject<HTMLElement | null>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) heading.current?.focus();
    else if (focused instanceof HTMLElement && pane.current?.contains(focused) !== true) origin = focused;
  }, [pane]);
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && pane.current?.contains(relatedTarget) === false) origin = relatedTarget;
  };
  return { heading, onFocus };
}
