// Whether the window is so narrow that the inspector takes the place of the screen.
import { useSyncExternalStore } from 'react';

/** As in window-frame.css. */
const narrow = window.matchMedia('(max-width: 60em)');

const subscribe = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
