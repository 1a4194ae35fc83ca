// Markdown as one types: '# ' for headings, '- ' and '1. ' for lists, '> ' for quotations. A marking stays where it was.
import { CHECK_LIST, HEADING, ORDERED_LIST, QUOTE, registerMarkdownShortcuts, UNORDERED_LIST } from '@lexical/markdown';
import type { LexicalEditor } from 'lexical';

export const registerMarkdownKeys = (editor: LexicalEditor): (() => void) =>
  registerMarkdownShortcuts(editor, [HEADING, QUOTE, CHECK_LIST, UNORDERED_LIST, ORDERED_LIST]);
