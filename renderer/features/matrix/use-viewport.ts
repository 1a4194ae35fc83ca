// How large the table's own window is, and how large a rem is in pixels: the sizes of rows and columns follow the text.
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Viewport {
  readonly inline: number;
  readonly block: number;
  /** Pixels. */
  readonly rem: number;
}

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ inline: 0, block: 0, rem: 16 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      const next = { inline: element.clientWidth, block: element.clientHeight, rem: rootSize() };
      setViewport((last) =>
        last.inline === next.inline && last.block === next.block && last.rem === next.rem ? last : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return viewport;
}
