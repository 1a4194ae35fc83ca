// What the toolbar shows about the selection, read anew after each step and only then redrawn when it changed.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import {
  $kindOf,
  $listKindOf,
  $selectedBlocks,
  type ListKind,
  type ParagraphKind,
} from '#renderer/editor/extensions/kinds.ts';
import { $markingOf, sameMarking } from '#renderer/editor/nodes/block-state.ts';
import type { Direction, PortionMarking } from '#shared/richtext/rich-text.ts';

export interface SelectionState {
  readonly kind: ParagraphKind | 'mixed';
  readonly list: ListKind | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isSuperscript: boolean;
  readonly direction: Direction;
  readonly marking: PortionMarking | null | 'mixed';
}

const nothing: SelectionState = {
  kind: 'paragraph',
  list: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isSuperscript: false,
  direction: 'auto',
  marking: null,
};

function read(editor: LexicalEditor): SelectionState {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return nothing;
    const blocks = $selectedBlocks(selection);
    const [first] = blocks;
    if (first === undefined) return nothing;
    const kind = $kindOf(first);
    const marking = $markingOf(first);
    return {
      kind: blocks.every((block) => $kindOf(block) === kind) ? kind : 'mixed',
      list: $listKindOf(first),
      isBold: selection.hasFormat('bold'),
      isItalic: selection.hasFormat('italic'),
      isUnderlined: selection.hasFormat('underline'),
      isSuperscript: selection.hasFormat('superscript'),
      direction: first.getDirection() ?? 'auto',
      marking: blocks.every((block) => sameMarking($markingOf(block), marking)) ? marking : 'mixed',
    };
  });
}

const same = (one: SelectionState, other: SelectionState): boolean => JSON.stringify(one) === JSON.stringify(other);

export function useSelectionState(): SelectionState {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState(nothing);
  useEffect(
    () =>
      editor.registerUpdateListener(() => {
        const next = read(editor);
        setState((current) => (same(current, next) ? current : next));
      }),
    [editor],
  );
  return state;
}
