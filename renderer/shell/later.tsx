// Parts of the window that a home screen does not need: loaded when they are first shown, or before that, once the window has nothing else to do.
import { type ComponentType, lazy, useState } from 'react';

export type Later<P extends object> = ComponentType<P> & {
  /** Loads it now, so that it is drawn at once when it is shown. Where that fails, it is tried again when it is shown. */
  readonly load: () => Promise<void>;
};

const soon: (() => Promise<void>)[] = [];

/**
 * @param when `soon`: loaded as soon as the first screen stands, so that nobody waits for it; `when shown`: it is large, or seldom
 * asked for
 */
export function later<P extends object>(when: 'soon' | 'when shown', get: () => Promise<ComponentType<P>>): Later<P> {
  let got: ComponentType<P> | null = null;
  const load = async (): Promise<void> => {
    got = await get().catch(() => null);
  };
  if (when === 'soon') soon.push(load);
  const Waited = lazy(async () => ({ default: await get() }));
  function Part(props: P) {
    // What is there is drawn at once: even a moment of waiting would take the focus from where it is.
    const [Drawn] = useState<ComponentType<P>>(() => got ?? (Waited as unknown as ComponentType<P>));
    return <Drawn {...props} />;
  }
  return Object.assign(Part, { load });
}

/** Milliseconds after which what comes soon is loaded also where the window never rests. */
const patience = 2_000;

/** Loads what comes soon, one after the other, each when the window rests. @returns what stops it */
export function loadSoon(): () => void {
  let handle = 0;
  const rest = (): void => {
    handle = requestIdleCallback(() => void soon.shift()?.().then(rest), { timeout: patience });
  };
  rest();
  return () => cancelIdleCallback(handle);
}
