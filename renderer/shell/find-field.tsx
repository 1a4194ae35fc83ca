// What finds, in the middle of the bar: it looks like a field and opens the palette.
import { Search } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Keys } from '#renderer/ui/keys.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { isApple, writeShortcut } from '#renderer/ui/shortcut.ts';
import { commandOf } from '#shared/contract/commands.ts';
import { commandWords } from '#shared/language/command-words.ts';
import './find-field.css';

export function FindField({ onOpen }: { readonly onOpen: () => void }) {
  const words = useWords(commandWords).commands;
  const { shortcut } = commandOf('palette.open');
  return (
    <Button className="find-field" aria-haspopup="dialog" onPress={onOpen}>
      <Search className="icon" aria-hidden />
      <span className="find-field-words">{words['palette.open']}</span>
      {shortcut !== null && (
        <span className="find-field-keys" aria-hidden>
          <Keys keys={writeShortcut(shortcut, isApple())} />
        </span>
      )}
    </Button>
  );
}
