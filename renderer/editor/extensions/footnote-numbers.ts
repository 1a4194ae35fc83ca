// Numbers the notes of a text from its start: written on their elements, so that a new note redraws no other.
import type { LexicalEditor } from 'lexical';
import { FootnoteNode } from '#renderer/editor/nodes/inline-atoms.ts';

/** @param write a number in the digits of the window */
export function registerFootnoteNumbers(editor: LexicalEditor, write: (number: number) => string): () => void {
  const number = () => {
    const notes = editor.getRootElement()?.querySelectorAll<HTMLElement>('.brief-footnote') ?? [];
    let last = 0;
    for (const note of notes) {
      last += 1;
      const label = write(last);
      if (note.dataset.number !== label) note.dataset.number = label;
    }
  };
  return editor.registerMutationListener(FootnoteNode, number, { skipInitialization: false });
}
