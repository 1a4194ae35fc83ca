// The dialogs of the system, over the window in front.
import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs } from './choose-file.ts';

export const systemDialogs = (front: () => BrowserWindow | null): Dialogs => ({
  open: (options) => {
    const window = front();
    return window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
  },
  save: (options) => {
    const window = front();
    return window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
  },
});

/** Says one sentence with one button; nothing is decided in such a dialog. */
export async function sayInDialog(front: () => BrowserWindow | null, message: string, ok: string): Promise<void> {
  const window = front();
  const options = { type: 'warning', message, buttons: [ok], defaultId: 0, cancelId: 0, noLink: true } as const;
  const shown = { ...options, buttons: [ok] };
  await (window === null ? dialog.showMessageBox(shown) : dialog.showMessageBox(window, shown));
}
