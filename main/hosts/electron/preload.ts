// What a page of the desktop program is given: a function to ask the engine, and a function to hear what is announced.
// Both speak in text, so that no object crosses from one world to the other. A new feature never changes this file.
import { contextBridge, ipcRenderer } from 'electron';
import { announcing, asking, receipt } from './channels.ts';

const listeners = new Set<(event: string) => unknown>();

ipcRenderer.on(announcing, async (_, event: string, number?: number) => {
  await Promise.allSettled([...listeners].map(async (listener) => listener(event)));
  if (number !== undefined) ipcRenderer.send(receipt, number);
});

contextBridge.exposeInMainWorld('diwan', {
  request: (asked: string): Promise<string> => ipcRenderer.invoke(asking, asked),
  listen: (listener: (event: string) => unknown) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
});
