// `Menu` of the stand-in: built and held against what Electron knows, and chosen from as a user would.
import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { violations } from './state.ts';
import { strict } from './strict.ts';

export interface Item extends MenuItemConstructorOptions {
  readonly items: readonly Item[];
}

const accelerator = /^(?:(?:CmdOrCtrl|Shift|Alt|Super)\+)*(?:[A-Z0-9]|F\d{1,2}|Plus|[-,./]|Tab|Delete|Enter|Escape)$/;

/** What the system does of itself, as far as a test can see it. */
const roles: Readonly<Record<string, () => void>> = {
  quit: () => app.quit(),
  close: () => BrowserWindow.getFocusedWindow()?.close(),
};

function build(template: readonly MenuItemConstructorOptions[]): readonly Item[] {
  return template.map((one) => {
    if (one.type !== 'separator' && one.label === undefined) violations.push('A menu has an item without words');
    if (one.accelerator != null && !accelerator.test(one.accelerator))
      violations.push(`${one.accelerator} is no accelerator`);
    const items = Array.isArray(one.submenu) ? build(one.submenu) : [];
    const click = one.role === undefined ? one.click : roles[one.role];
    return { ...one, items, ...(click === undefined ? {} : { click }) };
  });
}

class MadeMenu {
  readonly items: readonly Item[];
  constructor(items: readonly Item[]) {
    this.items = items;
  }
  getMenuItemById(id: string): Item | null {
    const find = (items: readonly Item[]): Item | null => {
      for (const item of items) {
        const found = item.id === id ? item : find(item.items);
        if (found !== null) return found;
      }
      return null;
    };
    return find(this.items);
  }
  popup(): void {
    popped.push(this);
  }
}

/** Menus that were shown where the mouse was. */
export const popped: MadeMenu[] = [];
let shown: MadeMenu | null = null;

export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]): MadeMenu => new MadeMenu(build(template)),
  setApplicationMenu: (menu: MadeMenu | null): void => {
    shown = menu;
  },
  getApplicationMenu: (): MadeMenu | null => shown,
});
