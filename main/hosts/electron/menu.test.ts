// The menu of the system is the one table of commands, in the language of the program.
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandIds, commandOf } from '#shared/contract/commands.ts';
import { usualPreferences } from '#shared/contract/preferences.ts';
import { acceleratorOf, contextTemplate, type MenuState, menuTemplate } from './menu.ts';

const usual: MenuState = {
  language: 'en',
  preferences: usualPreferences,
  hasLibrary: true,
  hasWindow: true,
  isMac: false,
};
const itemsOf = (menu: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
  Array.isArray(menu.submenu) ? menu.submenu : [];
const itemsIn = (state: Partial<MenuState>): MenuItemConstructorOptions[] =>
  menuTemplate({ ...usual, ...state }, () => undefined).flatMap(itemsOf);
const named = (state: Partial<MenuState>, id: string) => itemsIn(state).find((one) => one.id === id);

describe('the menu', () => {
  it.each([
    ['elsewhere', false],
    ['on macOS', true],
  ] as const)('has every command once, %s', (_, isMac) => {
    const ids = itemsIn({ isMac }).flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect([...ids].sort()).toEqual([...commandIds].sort());
  });

  it('gives no two commands the same keys, and never Ctrl and Alt together', () => {
    const keys = itemsIn({}).flatMap(({ accelerator }) => (accelerator == null ? [] : [accelerator]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((one) => /Alt/.test(one))).toEqual([]);
    expect(acceleratorOf({ key: '+', ctrl: true, shift: false })).toBe('CmdOrCtrl+Plus');
    expect(acceleratorOf({ key: 'f', ctrl: true, shift: true })).toBe('CmdOrCtrl+Shift+F');
    expect(acceleratorOf({ key: 'F11', ctrl: false, shift: false })).toBe('F11');
  });

  it('leaves keys to the window but for what the system does, so that nothing is done twice', () => {
    for (const one of itemsIn({}).filter(({ id }) => id !== undefined))
      expect(one.role === undefined).toBe(one.registerAccelerator === false);
  });

  it('shows what cannot be done now, and does not offer it', () => {
    const off = (state: Partial<MenuState>) =>
      itemsIn(state)
        .filter(({ enabled }) => enabled === false)
        .map(({ id }) => id);
    expect(off({})).toEqual([]);
    expect(off({ hasLibrary: false })).toEqual(commandIds.filter((id) => commandOf(id).needsLibrary === true));
    expect(
      itemsIn({ hasWindow: false })
        .filter(({ enabled }) => enabled === true)
        .map(({ id }) => id),
    ).toEqual(['program.quit', 'window.new']);
  });

  it('marks the theme and the language that hold', () => {
    const chosen = itemsIn({ preferences: { ...usualPreferences, theme: 'dark' }, language: 'ar' })
      .filter(({ checked }) => checked === true)
      .map(({ id }) => id);
    expect(chosen).toEqual(['view.dark', 'view.arabic']);
  });

  it('is opened by a letter of its own, in both languages', () => {
    for (const language of ['en', 'ar'] as const) {
      const letters = menuTemplate({ ...usual, language }, () => undefined).flatMap(
        ({ label }) => /&(.)/.exec(label ?? '')?.[1] ?? [],
      );
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.length).toBeGreaterThan(3);
    }
    expect(named({ language: 'ar' }, 'window.new')?.label).toBe('نافذة جديدة');
  });

  it('tells which command was chosen', () => {
    const told: string[] = [];
    const find = menuTemplate(usual, (id) => told.push(id))
      .flatMap(itemsOf)
      .find(({ id }) => id === 'palette.open');
    find?.click?.call(undefined, undefined as never, undefined, undefined as never);
    expect(told).toEqual(['palette.open']);
  });
});

describe('the menu under the mouse', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true };
  it('is that of a text where one is written, to copy where one is chosen, and none elsewhere', () => {
    const roles = (isEditable: boolean, selectionText: string) =>
      contextTemplate({ isEditable, selectionText, editFlags }, 'ar').map(({ role }) => role);
    expect(roles(true, '')).toEqual(['cut', 'copy', 'paste', undefined, 'selectAll']);
    expect(roles(false, 'word')).toEqual(['copy']);
    expect(roles(false, '')).toEqual([]);
  });
});
