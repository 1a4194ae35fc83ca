// The words of the editor in the language of the window.
import { useLocale } from 'react-aria-components';
import { editorWords } from '#shared/language/editor-words.ts';
import type { EditorWords } from '#shared/language/editor-words-shape.ts';

export function useEditorWords(): EditorWords {
  const { locale } = useLocale();
  return editorWords[locale.startsWith('ar') ? 'ar' : 'en'];
}
