// The direction and the marking of the paragraphs in the selection.
import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { $setMarking } from '#renderer/editor/nodes/block-state.ts';
import type { Direction, PortionMarking } from '#shared/richtext/rich-text.ts';
import { $selectedBlocks } from './kinds.ts';

export const setDirection = (editor: LexicalEditor, direction: Direction): void =>
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    for (const block of $selectedBlocks(selection)) block.setDirection(direction === 'auto' ? null : direction);
  });

export const setMarking = (editor: LexicalEditor, marking: PortionMarking | null): void =>
  editor.update(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) for (const block of $selectedBlocks(selection)) $setMarking(block, marking);
  });
