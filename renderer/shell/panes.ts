// The panes of a window in their order, how F6 goes round them, and where the focus goes when its place is gone.

const selectors = {
  bar: '.frame-bar',
  index: '.frame-body > .frame-spine',
  main: '.shell-main',
  inspector: '.shell-inspector',
} as const;

export type PaneName = keyof typeof selectors;

const inOrder = Object.keys(selectors) as readonly PaneName[];

const last = new WeakMap<Element, HTMLElement>();

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

function findPane(name: PaneName): HTMLElement | null {
  const pane = document.querySelector<HTMLElement>(selectors[name]);
  return pane !== null && isSeen(pane) ? pane : null;
}

const panes = (): readonly HTMLElement[] => inOrder.map(findPane).filter((pane) => pane !== null);

function focus(element: HTMLElement): void {
  // A heading takes the focus when it is given, and is not a stop of the Tab key.
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Remembers where the focus was in each pane, so that it comes back there. */
export function rememberFocus(): () => void {
  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const pane = panes().find((one) => one.contains(target));
    if (pane !== undefined) last.set(pane, target);
  };
  document.addEventListener('focusin', note);
  return () => document.removeEventListener('focusin', note);
}

function enter(pane: HTMLElement): void {
  const before = last.get(pane);
  if (before?.isConnected === true && isSeen(before)) before.focus({ preventScroll: true });
  else focus(pane.querySelector<HTMLElement>('h1:not(.unseen), h2') ?? pane);
}

export function focusPane(name: PaneName): void {
  const pane = findPane(name);
  if (pane !== null) enter(pane);
}

/** To the heading of what has just been opened, unless the focus has gone into it already. @returns whether it is there */
export function focusHeading(name: PaneName): boolean {
  const pane = findPane(name);
  const heading = pane?.querySelector<HTMLElement>('h1:not(.unseen), h2') ?? null;
  if (pane === null || heading === null) return false;
  if (!pane.contains(document.activeElement)) focus(heading);
  return true;
}

/** Whether the focus is nowhere, or on what cannot be seen any more. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body || !isSeen(document.activeElement);

/** @param step 1: the next pane; -1: the one before */
export function focusNextPane(step: 1 | -1): void {
  const all = panes();
  const here = all.findIndex((pane) => pane.contains(document.activeElement));
  const next =
    here === -1
      ? (all.find((pane) => pane.matches(selectors.main)) ?? all[0])
      : all[(here + step + all.length) % all.length];
  if (next !== undefined) enter(next);
}
