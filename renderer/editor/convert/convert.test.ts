// A text goes into the editor and comes back as it was.
import { createHeadlessEditor } from '@lexical/headless';
import fc from 'fast-check';
import type { LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import { anyRichText } from '#main/testing/arbitrary-rich-text.ts';
import { allNodes } from '#renderer/editor/nodes/all-nodes.ts';
import { longText } from '#renderer/editor/testing/texts.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';
import { $richTextOf } from './from-editor.ts';
import { toEditorState } from './to-editor.ts';

const headless = (): LexicalEditor =>
  createHeadlessEditor({
    nodes: [...allNodes],
    onError: (error) => {
      throw error;
    },
  });

const throughEditor = (editor: LexicalEditor, text: RichText): RichText =>
  editor.parseEditorState(toEditorState(text)).read($richTextOf);

describe('a text in the editor', () => {
  it('comes back as it went in, whatever it holds', () => {
    const editor = headless();
    fc.assert(
      fc.property(anyRichText, (text) => {
        expect(throughEditor(editor, text)).toEqual(text);
      }),
      { numRuns: 500 },
    );
  });

  it('converts 2,000 paragraphs in far less than a second', () => {
    const editor = headless();
    const text = longText(2_000);
    const start = performance.now();
    const state = editor.parseEditorState(toEditorState(text));
    const loaded = performance.now();
    const back = state.read($richTextOf);
    const read = performance.now();
    console.log(
      `2,000 paragraphs: into the editor ${(loaded - start).toFixed(0)} ms, back ${(read - loaded).toFixed(0)} ms`,
    );
    expect(back).toEqual(text);
  });
});
