// All that keeps the editor's tree in the shape of a text, in one registration for the window and for tests.
import type { LexicalEditor } from 'lexical';
import { registerBlockIdentifiers } from './block-identifiers.ts';
import { registerListLines } from './list-lines.ts';
import { registerListShapes } from './lists.ts';
import { registerNewParagraphs } from './new-paragraphs.ts';
import { registerPlainLooks } from './plain-looks.ts';
import { registerSectionEdges } from './section-edges.ts';
import { registerSections } from './sections.ts';

export function registerStructure(editor: LexicalEditor): () => void {
  const stops = [
    registerSections(editor),
    registerListLines(editor),
    registerListShapes(editor),
    registerPlainLooks(editor),
    registerSectionEdges(editor),
    registerNewParagraphs(editor),
    registerBlockIdentifiers(editor),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
