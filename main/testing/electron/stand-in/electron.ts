// The stand-in for the module `electron` in the main process: what the program may import, and no more.
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { dialog, nativeTheme, powerMonitor, screen } from './others.ts';
import { protocol, session } from './session.ts';
import { strict } from './strict.ts';
import { utilityProcess } from './utility-process.ts';

export const standIn: Readonly<Record<string, unknown>> = {
  app: strict('app', app),
  BrowserWindow,
  dialog,
  ipcMain: strict('ipcMain', ipcMain),
  Menu,
  nativeTheme,
  powerMonitor: strict('powerMonitor', powerMonitor),
  protocol,
  screen,
  session,
  utilityProcess,
} satisfies Partial<Record<keyof typeof import('electron'), unknown>>;
