// What a test may look at inside a program on the stand-in, beside what the program itself imports.
import { windowOf } from './browser-window.ts';
import { ipcMain } from './ipc-main.ts';
import { popped } from './menu.ts';
import { said } from './others.ts';
import { allSessions } from './session.ts';
import { state } from './state.ts';
import { running } from './utility-process.ts';

const windowAt = (id: number) => {
  const window = windowOf(id);
  if (window === undefined) throw new Error(`There is no window ${id}`);
  return window;
};

/** @returns whether the program has prevented it */
function emitPrevented(id: number, name: string, details: object, ...more: readonly unknown[]): boolean {
  let prevented = false;
  const event = {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
  };
  windowAt(id).webContents.emit(name, event, ...more);
  return prevented;
}

/** Every channel on which the program hears its pages. */
const channels = (): readonly string[] => [...ipcMain.handlers.keys(), ...ipcMain.eventNames().map(String)].sort();

export const insideStandIn = { channels, popped, said, allSessions, state, windowAt, emitPrevented, running };
