// What can be put into the text, in words, with the keys that do the same while one types.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { insertFootnote } from '#renderer/editor/extensions/insert.ts';
import { useEditorWords } from '#renderer/editor/views/use-editor-words.ts';

export interface InsertToolsProps {
  readonly isDisabled: boolean;
  readonly insertLiving: (() => void) | undefined;
  readonly insertMention: (() => void) | undefined;
}

export function InsertTools({ isDisabled, insertLiving, insertMention }: InsertToolsProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const words = useEditorWords();
  return (
    <>
      {insertLiving === undefined ? null : (
        <Button className="tool-button" isDisabled={isDisabled} onPress={insertLiving}>
          {words.insertLiving}
          <kbd>/</kbd>
        </Button>
      )}
      {insertMention === undefined ? null : (
        <Button className="tool-button" isDisabled={isDisabled} onPress={insertMention}>
          {words.insertMention}
          <kbd>@</kbd>
        </Button>
      )}
      <Button
        className="tool-button"
        isDisabled={isDisabled}
        onPress={() => insertFootnote(editor, { source: null, text: '' })}
      >
        {words.insertNote}
      </Button>
    </>
  );
}
