// Every command of the table as this window stands: who runs it now, or why it cannot be run.
import { useOfferedCommands } from '#renderer/ui/desk.tsx';
import { type CommandId, commandOf, isCommandId } from '#shared/contract/commands.ts';
import type { ShellWords } from '#shared/language/shell-words-shape.ts';
import type { OwnCommands } from './own-commands.ts';
import { isWriting } from './use-shortcuts.ts';

export type Reason = keyof ShellWords['whyNot'];

export interface Commands {
  /** @returns whether it did anything */
  readonly run: (id: CommandId, isBack?: boolean) => boolean;
  /** A command as the menu of the system names it. */
  readonly runNamed: (name: string) => void;
  /** Null when it can be run now. */
  readonly whyNot: (id: CommandId) => Reason | 'undo' | 'redo' | null;
}

const textUndo: Partial<Record<CommandId, 'undo' | 'redo'>> = { 'change.undo': 'undo', 'change.redo': 'redo' };

/** What a screen offers comes before what the frame does by itself. */
export function useCommands(own: OwnCommands, hasLibrary: boolean): Commands {
  const screens = useOfferedCommands();
  const run = (id: CommandId, isBack = false): boolean => {
    if (screens.run(id)) return true;
    own[id]?.(isBack);
    return own[id] !== undefined;
  };
  return {
    run,
    runNamed: (name) => {
      if (!isCommandId(name)) return;
      // The menu hears the keys of undo where the text has not: there it is the text that is meant.
      const ofText = isWriting(document.activeElement) ? textUndo[name] : undefined;
      if (ofText === undefined) run(name);
      else document.execCommand(ofText);
    },
    whyNot: (id) => {
      if (screens.offered.has(id) || own[id] !== undefined) return null;
      const { role, shortcut, needsLibrary } = commandOf(id);
      if (role !== undefined) return shortcut === null ? 'bySystem' : 'byKeys';
      if (needsLibrary === true && !hasLibrary) return 'needsLibrary';
      if (id === 'change.undo') return 'undo';
      if (id === 'change.redo') return 'redo';
      if (id === 'matrix.open' || id === 'document.print') return 'needsNegotiation';
      return id === 'view.inspector' ? 'nothingShown' : 'notHere';
    },
  };
}
