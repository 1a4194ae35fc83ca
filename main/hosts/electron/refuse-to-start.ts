// Ends the program before it has begun, with one sentence that says why.
import { app, dialog } from 'electron';
import { findLanguage } from '#main/hosts/cli/words.ts';
import { desktopWords } from '#shared/language/desktop-words.ts';

export function refuseToStart(reason: 'debugged' | 'changedFiles'): void {
  // Before Chromium is ready this goes to the terminal on Linux, and into a dialog elsewhere.
  const words = desktopWords[findLanguage(undefined, process.env) ?? 'en'];
  dialog.showErrorBox('Diwan', words[reason]);
  app.exit(1);
}
