// Where the desktop program begins: what Chromium must hear before it is ready, one instance, and then the program.
// Nothing is awaited here: Chromium is not ready before this file has run to its end.
import { app, protocol } from 'electron';
import { userFolder } from '#main/hosts/cli/places.ts';
import { beforeReady } from './before-ready.ts';
import { changedFiles } from './changed-files.ts';
import { findDesktopPlaces, unpacked } from './desktop-places.ts';
import { refuseToStart } from './refuse-to-start.ts';
import { runDesktop } from './run-desktop.ts';
import { readStarted, readStartWords } from './start-words.ts';
import { isDebugged } from './switches.ts';

const places = findDesktopPlaces(import.meta.dirname);
// A program that is not packed is started with its script, which is no word of the user's.
const words = process.argv.slice(app.isPackaged ? 1 : 2);
const started = readStartWords(words, process.env.INIT_CWD ?? process.cwd());
const folder = userFolder(process.env);

/** Files that macOS hands over before there is a program to take them. */
const early: string[] = [];
let take = (file: string): void => {
  early.push(file);
};
app.on('open-file', (event, file) => {
  event.preventDefault();
  take(file);
});

beforeReady(app, protocol, folder);

if (app.isPackaged && isDebugged(process.argv)) refuseToStart('debugged');
else if (!app.requestSingleInstanceLock({ ...started })) app.exit(0);
else
  void app.whenReady().then(() => {
    if (changedFiles(import.meta.dirname, unpacked(import.meta.dirname)).length > 0) {
      refuseToStart('changedFiles');
      return;
    }
    const first = early.length === 0 ? started : readStartWords(early, '/');
    const open = runDesktop({ places, folder, started: first });
    take = (file) => open(readStartWords([file], '/'));
    app.on('second-instance', (_event, _words, _from, given) => open(readStarted(given)));
  });
