// The keys of a command: how they are written, and whether a stroke is theirs on any layout of the keyboard.
import type { Shortcut } from '#shared/contract/commands.ts';

/** macOS and its kin have Cmd where others have Ctrl. */
export const isApple = (): boolean => /^(Mac|iP)/.test(navigator.platform);

const drawn: Readonly<Record<string, string>> = { '+': '+', '-': '−' };

/** 'Ctrl Shift F', or '⌘ ⇧ F' on a Mac. */
export function writeShortcut({ key, ctrl, shift }: Shortcut, apple: boolean): string {
  const name = drawn[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [...(ctrl ? [apple ? '⌘' : 'Ctrl'] : []), ...(shift ? [apple ? '⇧' : 'Shift'] : []), name].join(' ');
}

/** What a stroke says of itself, as `KeyboardEvent` does. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The places of keys on the keyboard, for layouts whose letters are not Latin. */
const places: Readonly<Record<string, string>> = {
  Comma: ',',
  Slash: '/',
  Equal: '+',
  Minus: '-',
};

const placeOf = (code: string): string =>
  places[code] ?? /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? code.toLowerCase();

const isLetter = (key: string): boolean => /^[a-z]$/.test(key);

/** Whether the stroke is that of the shortcut. A Latin letter counts as it is written, another by the place of its key. */
export function isStrokeOf(stroke: Stroke, { key, ctrl, shift }: Shortcut, apple: boolean): boolean {
  if (stroke.altKey || (apple ? stroke.metaKey : stroke.ctrlKey) !== ctrl) return false;
  if ((apple ? stroke.ctrlKey : stroke.metaKey) !== false) return false;
  const typed = stroke.key.toLowerCase();
  const wanted = key.toLowerCase();
  // A sign such as the slash needs Shift on some layouts and not on others.
  const isSign = !isLetter(wanted) && wanted.length === 1;
  if (!isSign && stroke.shiftKey !== shift) return false;
  if (typed === wanted) return true;
  const isLatin = isLetter(typed) || /^[\x20-\x7e]$/.test(typed);
  return !isLatin && placeOf(stroke.code) === wanted;
}
