// How keys are written beside what they do.

const isApple = /Mac|iP(?:hone|ad)/.test(navigator.userAgent);

/** 'Shift+8' gives 'Ctrl+Shift+8', or '⌘⇧8' on a Mac. */
export const keysOf = (keys: string): string => (isApple ? `⌘${keys.replace('Shift+', '⇧')}` : `Ctrl+${keys}`);
