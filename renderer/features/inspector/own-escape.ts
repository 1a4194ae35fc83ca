// Whether Escape is meant for the pane: a list that is open takes it first, and what lies over the page has its own.
import type { KeyboardEvent } from 'react';

export function isOwnEscape(event: KeyboardEvent): boolean {
  const { target, currentTarget } = event;
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return false;
  // What lies over the page is drawn elsewhere, and its keys come here all the same.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return target.closest('[aria-expanded="true"]') === null;
}
