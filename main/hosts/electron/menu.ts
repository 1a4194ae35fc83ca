// The menu of the system, made from the one table of commands, in the language of the program.
import type { MenuItemConstructorOptions } from 'electron';
import {
  type CommandId,
  type CommandRow,
  commandIds,
  commandOf,
  type MenuName,
  menus,
  type Shortcut,
} from '#shared/contract/commands.ts';
import type { Preferences } from '#shared/contract/preferences.ts';
import { commandWords } from '#shared/language/command-words.ts';
import { desktopWords } from '#shared/language/desktop-words.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';

export interface MenuState {
  readonly language: InterfaceLanguage;
  readonly preferences: Preferences;
  readonly hasLibrary: boolean;
  readonly hasWindow: boolean;
  readonly isMac: boolean;
}

const keyNames: Readonly<Record<string, string>> = { '+': 'Plus' };

/** A shortcut as Electron writes it: `CmdOrCtrl+Shift+F`. */
export const acceleratorOf = ({ key, ctrl, shift }: Shortcut): string =>
  [...(ctrl ? ['CmdOrCtrl'] : []), ...(shift ? ['Shift'] : []), keyNames[key] ?? key.toUpperCase()].join('+');

/** Whether the command names what holds now, such as the theme; null: it names no state. */
function isChosen(id: CommandId, { preferences, language }: MenuState): boolean | null {
  if (id === 'view.english') return language === 'en';
  if (id === 'view.arabic') return language === 'ar';
  const theme = /^view\.(system|light|dark|contrast)$/.exec(id)?.[1];
  return theme === undefined ? null : preferences.theme === theme;
}

/** A window is needed by what is told to one; a new one can always be opened, and the program ended. */
const canRun = (id: CommandId, row: CommandRow, { hasLibrary, hasWindow }: MenuState): boolean =>
  id === 'window.new' || id === 'program.quit' || (hasWindow && (hasLibrary || row.needsLibrary !== true));

/** On macOS these stand in the menu of the program. */
const inMacMenu: readonly CommandId[] = ['about.open', 'settings.open', 'program.quit'];

/** @param run told the command that was chosen, where the system does not do it itself */
export function menuTemplate(state: MenuState, run: (id: CommandId) => void): MenuItemConstructorOptions[] {
  const words = commandWords[state.language];

  function item(id: CommandId): MenuItemConstructorOptions {
    const row = commandOf(id);
    const chosen = isChosen(id, state);
    return {
      id,
      label: words.commands[id],
      ...(row.shortcut === null ? {} : { accelerator: acceleratorOf(row.shortcut) }),
      enabled: canRun(id, row, state),
      ...(chosen === null ? {} : { type: 'radio', checked: chosen }),
      // The window hears the keys itself, on every layout: here they are shown, and heard only by what the system does.
      ...(row.role === undefined ? { registerAccelerator: false, click: () => run(id) } : { role: row.role }),
    };
  }

  const grouped = (ids: readonly CommandId[]): MenuItemConstructorOptions[] =>
    ids.flatMap((id, index) =>
      commandOf(id).apart === true && index > 0 ? [{ type: 'separator' }, item(id)] : [item(id)],
    );

  const isHere = (id: CommandId, menu: MenuName): boolean =>
    commandOf(id).menu === menu && !(state.isMac && inMacMenu.includes(id));

  /** With the letter that opens the menu, where no other menu begins with it. */
  function title(menu: MenuName): string {
    const name = words.menus[menu];
    const alone = menus.every((other) => other === menu || words.menus[other][0] !== name[0]);
    return alone && !state.isMac ? `&${name}` : name;
  }

  const usual = menus.map(
    (menu): MenuItemConstructorOptions => ({
      label: title(menu),
      submenu: grouped(commandIds.filter((id) => isHere(id, menu))),
    }),
  );
  return state.isMac ? [macMenu(state.language, item), ...usual] : usual;
}

function macMenu(
  language: InterfaceLanguage,
  item: (id: CommandId) => MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  const { hide, hideOthers, showAll } = desktopWords[language];
  const apart: MenuItemConstructorOptions = { type: 'separator' };
  return {
    label: 'Diwan',
    submenu: [
      item('about.open'),
      apart,
      item('settings.open'),
      apart,
      { role: 'hide', label: hide },
      { role: 'hideOthers', label: hideOthers },
      { role: 'unhide', label: showAll },
      apart,
      item('program.quit'),
    ],
  };
}

interface Clicked {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly editFlags: {
    readonly canCut: boolean;
    readonly canCopy: boolean;
    readonly canPaste: boolean;
    readonly canSelectAll: boolean;
  };
}

/** What stands under the second button of the mouse; empty where there is nothing to do. */
export function contextTemplate(clicked: Clicked, language: InterfaceLanguage): MenuItemConstructorOptions[] {
  const { editFlags, isEditable, selectionText } = clicked;
  const words = commandWords[language].commands;
  const copy: MenuItemConstructorOptions = { role: 'copy', label: words['text.copy'], enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { role: 'cut', label: words['text.cut'], enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: words['text.paste'], enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: words['text.select-all'], enabled: editFlags.canSelectAll },
  ];
}
