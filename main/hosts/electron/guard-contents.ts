// Keeps a page where it is: it goes nowhere else, embeds nothing, and opens at most another window of this program.
import type { WebContents } from 'electron';
import { isOwn, origin } from './scheme.ts';

/** @param openWindow opens a window of ours, made as all are, at this path of the program */
export function guardContents(contents: WebContents, openWindow: (path: string) => void): void {
  // Within the program the address changes by history alone, which is no navigation; a reload of the page is.
  contents.on('will-navigate', (details) => {
    if (details.url !== contents.getURL()) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    // What Chromium would open is denied whatever it is; a place of the program is opened by us.
    if (isOwn(url)) openWindow(url.slice(origin.length));
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
