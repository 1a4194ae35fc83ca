// A newer text of another window comes into the page: it is exactly that text, and the caret stays among the words where it was.
import fc from 'fast-check';
import { $getNodeByKey, $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { anyRichText } from '#main/testing/arbitrary-rich-text.ts';
import { headlessEditor, step, textIn } from '#renderer/editor/testing/headless.ts';
import { richText, richTextBuilder } from '#shared/richtext/builder.ts';
import type { Block, RichText } from '#shared/richtext/rich-text.ts';
import { $patchText, movedOffset } from './patch-text.ts';

const make = richTextBuilder('b');
const [one, two, three] = [make.paragraph('One'), make.paragraph('Two'), make.paragraph('Three')];
const section = make.section();
const of = (...blocks: readonly Block[]): RichText => richText({ ...section, blocks });

describe('a newer text', () => {
  it('stands on the page exactly, with its blocks changed, moved, added and taken away', () => {
    const acts = fc.array(fc.constantFrom('keep', 'keep', 'change', 'drop', 'add', 'move'), {
      minLength: 15,
      maxLength: 15,
    });
    fc.assert(
      fc.property(anyRichText, acts, (start, list) => {
        fc.pre(start.sections.length > 0);
        // As the editor has it: what it puts in order by itself is not what is asked here.
        const editor = headlessEditor(start);
        step(editor, () => $getRoot().markDirty());
        const text = textIn(editor);
        let count = 0;
        const moved: Block[] = [];
        const sections = text.sections.map((part) => ({
          ...part,
          blocks: part.blocks.flatMap((block): readonly Block[] => {
            const act = list[count % list.length];
            count += 1;
            if (act === 'drop') return [];
            if (act === 'add') return [block, make.paragraph(`Added ${count}`)];
            if (act === 'move') {
              moved.push(block);
              return [];
            }
            return act === 'change' && 'inlines' in block
              ? [{ ...block, inlines: make.paragraph(`Changed ${count}`).inlines }]
              : [block];
          }),
        }));
        const next = {
          ...text,
          sections: [...sections, make.section(make.paragraph('End'), ...moved)].filter(
            ({ blocks }) => blocks.length > 0,
          ),
        };
        // Two lists side by side become one in the editor: such a text is put in as a whole.
        fc.pre(
          next.sections.every(({ blocks }) =>
            blocks.every((block, at) => block.kind !== 'list' || blocks[at + 1]?.kind !== 'list'),
          ),
        );
        step(editor, () => $patchText(next));
        expect(textIn(editor)).toEqual(next);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the nodes of what has not changed, and the caret in them', () => {
    const editor = headlessEditor(of(one, two, three));
    let key = '';
    step(editor, () => {
      const node = $getRoot().getAllTextNodes()[1];
      node?.select(1, 1);
      key = node?.getKey() ?? '';
    });
    step(editor, () => $patchText(of(make.paragraph('Before'), two, { ...three, inlines: one.inlines })));
    editor.getEditorState().read(() => {
      const selection = $getSelection();
      expect($isTextNode($getNodeByKey(key))).toBe(true);
      expect($isRangeSelection(selection) && [selection.anchor.key, selection.anchor.offset]).toEqual([key, 1]);
    });
  });

  it('keeps the caret after the words it stood after, where its own paragraph is another', () => {
    const editor = headlessEditor(of(one, two, three));
    step(editor, () => $getRoot().getAllTextNodes()[2]?.select(2, 2));
    step(editor, () => $patchText(of(one, two, { ...three, inlines: make.paragraph('A: Three').inlines })));
    editor.getEditorState().read(() => {
      const selection = $getSelection();
      const point = $isRangeSelection(selection) ? selection.anchor : null;
      expect(point?.offset).toBe(5);
      const node = point?.getNode();
      expect($isElementNode(node) ? '' : node?.getTextContent()).toBe('A: Three');
    });
  });

  it('moves a place with what stands before it', () => {
    expect(movedOffset(3, 'abcdef', 'abcdef and more')).toBe(3);
    expect(movedOffset(3, 'abcdef', 'XXabcdef')).toBe(5);
    expect(movedOffset(6, 'abcdef', 'ab')).toBe(2);
    expect(movedOffset(4, 'abcdef', 'ab')).toBe(2);
  });
});
