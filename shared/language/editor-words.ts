// The words of the editor of a brief, in the languages of the program.
import { editor as arabic } from '#shared/language/ar/editor.ts';
import { editor as english } from '#shared/language/en/editor.ts';
import type { EditorWords } from './editor-words-shape.ts';
import type { Words } from './languages.ts';

export const editorWords: Words<EditorWords> = { en: english, ar: arabic };
