// The program's own scheme: the one address that a window of the desktop program may show.
import type { CustomScheme } from 'electron';

export const scheme = 'app';
export const host = 'diwan';
export const origin = `${scheme}://${host}`;

/** Told before Chromium is ready: treated like https, with no way around the policy of the page. */
export const privileges: CustomScheme = {
  scheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** A page or file of the window. */
export const isOwn = (url: string): boolean => url.startsWith(`${origin}/`);

/** What a window may load at all: its own files, and what it made itself. */
export const mayLoad = (url: string): boolean => isOwn(url) || url.startsWith(`blob:${origin}/`) || /^data:/i.test(url);
