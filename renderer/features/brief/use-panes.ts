// Which panes stand beside the page: as many as its place has room for, until somebody says otherwise.
import { type RefObject, useEffect, useMemo, useState } from 'react';

/** Widths in pixels from which a pane stands there by itself. */
const room = { shelf: 880, outline: 1_080 } as const;
export type PaneName = keyof typeof room;

export interface Panes {
  readonly isOpen: Readonly<Record<PaneName, boolean>>;
  readonly toggle: (pane: PaneName) => void;
  readonly show: (pane: PaneName) => void;
}

export function usePanes(place: RefObject<HTMLElement | null>): Panes {
  const [size, setSize] = useState<number>(room.outline);
  const [chosen, setChosen] = useState<Partial<Record<PaneName, boolean>>>({});
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect.width);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [place]);
  const outline = chosen.outline ?? size >= room.outline;
  const shelf = chosen.shelf ?? size >= room.shelf;
  const isNarrow = size < room.outline;
  return useMemo(() => {
    const isOpen = { outline, shelf };
    const set = (pane: PaneName, wanted: boolean) => {
      // In a narrow place one pane takes the room of the other.
      const other: PaneName = pane === 'shelf' ? 'outline' : 'shelf';
      setChosen((before) => ({ ...before, [pane]: wanted, ...(wanted && isNarrow ? { [other]: false } : {}) }));
    };
    return { isOpen, toggle: (pane: PaneName) => set(pane, !isOpen[pane]), show: (pane: PaneName) => set(pane, true) };
  }, [outline, shelf, isNarrow]);
}
