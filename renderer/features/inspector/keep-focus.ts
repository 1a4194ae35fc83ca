// Where the focus goes when what held it is gone: never to nowhere.

/** In the next frame, when the other thing is drawn: to the first place in the inspector that the selector names. */
export const focusNext = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`.inspector ${selector}`)?.focus());
};

/** The first button at the foot: what is done next with a record. */
export const firstAction = '.frame-actions button';
export const firstField = 'form :is(input, textarea)';
export const presentTab = '[role="tab"][aria-selected="true"]';
/** The way on where another window changed the same record. */
export const conflictAction = '.conflict-notice button';
