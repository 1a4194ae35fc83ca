// What a page of the desktop program may do: nothing but show itself and use the two functions of its preload script.
import type { WebPreferences } from 'electron';

/** Kept in memory alone: no cache, history or storage of a window outlives the program. */
export const partition = 'diwan';

/** @param preload absolute path @param devTools for developers alone */
export const webPreferences = (preload: string, devTools: boolean): WebPreferences => ({
  preload,
  partition,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // On: Chromium would download dictionaries.
  spellcheck: false,
  devTools,
});
