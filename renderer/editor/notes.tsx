// The notes at the foot of the page: what each cites, and words of its own, which are typed here.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getNodeByKey,
  $getRoot,
  $getState,
  $isElementNode,
  $setState,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { type ReactNode, useEffect, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { type FootnoteContent, footnoteState } from '#renderer/editor/nodes/content-state.ts';
import { $isFootnoteNode, FootnoteNode } from '#renderer/editor/nodes/inline-atoms.ts';
import { useSurroundings } from '#renderer/editor/views/editor-surroundings.tsx';
import { useEditorWords } from '#renderer/editor/views/use-editor-words.ts';
import './notes.css';

interface Note {
  readonly key: string;
  readonly content: FootnoteContent;
}

function $notesIn(node: LexicalNode): Note[] {
  if ($isFootnoteNode(node)) return [{ key: node.getKey(), content: $getState(node, footnoteState) }];
  return $isElementNode(node) ? node.getChildren().flatMap($notesIn) : [];
}

const notesOf = (editor: LexicalEditor): Note[] => editor.getEditorState().read(() => $notesIn($getRoot()));

function useNotes(): readonly Note[] {
  const [editor] = useLexicalComposerContext();
  const [notes, setNotes] = useState<readonly Note[]>([]);
  useEffect(
    () => editor.registerMutationListener(FootnoteNode, () => setNotes(notesOf(editor)), { skipInitialization: false }),
    [editor],
  );
  return notes;
}

export function Notes({ writeNumber }: { writeNumber: (number: number) => string }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const { renderSource, isReadOnly } = useSurroundings();
  const words = useEditorWords();
  const notes = useNotes();
  if (notes.length === 0) return null;
  const write = (key: string, text: string) =>
    editor.update(() => {
      const node = $getNodeByKey(key);
      if (node !== null) $setState(node, footnoteState, (before) => ({ ...before, text }));
    });
  return (
    <ol className="notes" aria-label={words.notes}>
      {notes.map(({ key, content }, index) => (
        <li key={key} className="notes-note">
          <span className="notes-number">{writeNumber(index + 1)}</span>
          {content.source === null ? null : <span className="notes-source">{renderSource?.(content)}</span>}
          <TextField
            className="notes-field"
            aria-label={words.noteNumber(writeNumber(index + 1))}
            value={content.text}
            isReadOnly={isReadOnly}
            onChange={(text) => write(key, text)}
          >
            <Input className="notes-words" dir="auto" />
          </TextField>
        </li>
      ))}
    </ol>
  );
}
