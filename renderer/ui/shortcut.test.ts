// The keys of commands on the keyboards that people have.
import { expect, it } from 'vitest';
import { commandOf } from '#shared/contract/commands.ts';
import { isStrokeOf, type Stroke, writeShortcut } from './shortcut.ts';

const stroke = (key: string, code: string, held: Partial<Stroke> = {}): Stroke => ({
  key,
  code,
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});
const shortcutOf = (id: Parameters<typeof commandOf>[0]) => {
  const { shortcut } = commandOf(id);
  if (shortcut === null) throw new Error(`${id} has no shortcut`);
  return shortcut;
};

it('hears Ctrl K on Latin, Arabic and Persian keyboards, in capitals too', () => {
  const palette = shortcutOf('palette.open');
  expect(isStrokeOf(stroke('k', 'KeyK'), palette, false)).toBe(true);
  expect(isStrokeOf(stroke('K', 'KeyK'), palette, false)).toBe(true);
  expect(isStrokeOf(stroke('ن', 'KeyK'), palette, false)).toBe(true);
  expect(isStrokeOf(stroke('j', 'KeyK'), palette, false)).toBe(false);
});

it('never takes AltGr for a command, nor Ctrl for Cmd', () => {
  const palette = shortcutOf('palette.open');
  expect(isStrokeOf(stroke('k', 'KeyK', { altKey: true }), palette, false)).toBe(false);
  expect(isStrokeOf(stroke('k', 'KeyK'), palette, true)).toBe(false);
  expect(isStrokeOf(stroke('k', 'KeyK', { ctrlKey: false, metaKey: true }), palette, true)).toBe(true);
});

it('tells undo from redo by Shift, and a slash with or without it', () => {
  expect(isStrokeOf(stroke('Z', 'KeyZ', { shiftKey: true }), shortcutOf('change.undo'), false)).toBe(false);
  expect(isStrokeOf(stroke('Z', 'KeyZ', { shiftKey: true }), shortcutOf('change.redo'), false)).toBe(true);
  expect(isStrokeOf(stroke('/', 'Digit7', { shiftKey: true }), shortcutOf('shortcuts.open'), false)).toBe(true);
});

it('writes keys as they stand on the keyboard', () => {
  expect(writeShortcut(shortcutOf('search.open'), false)).toBe('Ctrl Shift F');
  expect(writeShortcut(shortcutOf('search.open'), true)).toBe('⌘ ⇧ F');
  expect(writeShortcut(shortcutOf('pane.next'), false)).toBe('F6');
});
