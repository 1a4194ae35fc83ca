// Undo and redo in the bar, each named with what it would do.
import { Redo2, Undo2 } from 'lucide-react';
import { useAsk } from '#renderer/client/client.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { isApple, writeShortcut } from '#renderer/ui/shortcut.ts';
import { type CommandId, commandOf } from '#shared/contract/commands.ts';
import type { ChangeLabel } from '#shared/language/change-label.ts';
import { commandWords } from '#shared/language/command-words.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { shellWords } from '#shared/language/shell-words.ts';
import type { ShellWords } from '#shared/language/shell-words-shape.ts';
import { definitionOf, isKindName } from '#shared/records/record.ts';
import type { Commands } from './commands.ts';

/** Letters of a title before it is cut: a name on a button is a line. */
const most = 60;

function whatOf({ act, kind, title }: ChangeLabel, words: ShellWords, language: InterfaceLanguage): string {
  const named = kind !== null && isKindName(kind) ? definitionOf(kind).words[language].one : '';
  const letters = [...title];
  return words.act(act, named, letters.length <= most ? title : `${letters.slice(0, most).join('').trimEnd()}…`);
}

const keysOf = (id: CommandId) => {
  const { shortcut } = commandOf(id);
  return shortcut === null ? {} : { shortcut: writeShortcut(shortcut, isApple()) };
};

export function UndoButtons({ commands }: { readonly commands: Commands }) {
  const words = useWords(shellWords);
  const commandNames = useWords(commandWords).commands;
  const language = useLanguage();
  const next = useAsk('change.next', {}).value;
  const undo = next?.undo ?? null;
  const redo = next?.redo ?? null;
  return (
    <div className="row undo-buttons">
      <IconButton
        icon={Undo2}
        isIconMirrored
        label={undo === null ? commandNames['change.undo'] : words.undo(whatOf(undo.label, words, language))}
        {...keysOf('change.undo')}
        disabledBecause={undo === null ? words.noAct.undo : null}
        onPress={() => commands.run('change.undo')}
      />
      <IconButton
        icon={Redo2}
        isIconMirrored
        label={redo === null ? commandNames['change.redo'] : words.redo(whatOf(redo.label, words, language))}
        {...keysOf('change.redo')}
        disabledBecause={redo === null ? words.noAct.redo : null}
        onPress={() => commands.run('change.redo')}
      />
    </div>
  );
}
