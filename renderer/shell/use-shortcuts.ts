// The one listener of the window that hears the keys of commands.
import { useEffect, useRef } from 'react';
import { isApple, isStrokeOf } from '#renderer/ui/shortcut.ts';
import { type CommandId, commandIds, commandOf, type Shortcut } from '#shared/contract/commands.ts';

/** Keys beside those of the table, where people are used to them. */
const others: readonly (readonly [CommandId, Shortcut])[] = [
  ['palette.open', { key: 'p', ctrl: true, shift: true }],
  ['change.redo', { key: 'y', ctrl: true, shift: false }],
];

const heard: readonly (readonly [CommandId, Shortcut])[] = [
  ...commandIds.flatMap((id) => {
    const { shortcut, role } = commandOf(id);
    // What the system does itself it also hears itself.
    return shortcut === null || role !== undefined ? [] : [[id, shortcut] as const];
  }),
  ...others,
];

/** Where text is written, undo is that of the text. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])'));

const isInDialog = (): boolean => document.querySelector('[role=dialog], [role=alertdialog]') !== null;

/** @param run runs the command. @returns whether it did anything */
export function useShortcuts(run: (id: CommandId, isBack: boolean) => boolean): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const apple = isApple();
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      const isPaneBefore = event.key === 'F6' && event.shiftKey && !event.ctrlKey && !event.altKey;
      const id = isPaneBefore ? 'pane.next' : heard.find(([, shortcut]) => isStrokeOf(event, shortcut, apple))?.[0];
      if (id === undefined) return;
      if (isInDialog()) return;
      if ((id === 'change.undo' || id === 'change.redo') && isWriting(event.target)) return;
      if (latest.current(id, isPaneBefore)) event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
