// The words of the editor in the language of the window.
import { useWords } from '#renderer/ui/language.tsx';
import { editorWords } from '#shared/language/editor-words.ts';
import type { EditorWords } from '#shared/language/editor-words-shape.ts';

export const useEditorWords = (): EditorWords => useWords(editorWords);
