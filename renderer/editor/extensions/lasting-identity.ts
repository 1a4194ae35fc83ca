// A block that takes the place of another (a heading made of a paragraph, an item of a list) is the same block to the reader:
// it keeps identifier and marking. What it replaced is found by the words that moved from there.
import { $isListItemNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type EditorState,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $idOf, $markingOf } from '#renderer/editor/nodes/block-state.ts';
import { $isCallOutNode } from '#renderer/editor/nodes/call-out-node.ts';
import type { BlockId, PortionMarking } from '#shared/richtext/rich-text.ts';

export interface FormerBlock {
  readonly key: NodeKey;
  readonly id: BlockId | '';
  readonly marking: PortionMarking | null;
}

export const $holdsWords = (node: LexicalNode): boolean =>
  $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node) || $isCallOutNode(node) || $isListItemNode(node);

/** The block that stood around a node; to be called in the state where it stood there. */
export function $blockAround(start: LexicalNode | null): FormerBlock | null {
  for (let node = start; node !== null; node = node.getParent()) {
    if ($holdsWords(node)) return { key: node.getKey(), id: $idOf(node), marking: $markingOf(node) };
  }
  return null;
}

function caretBlock(before: EditorState): FormerBlock | null {
  return before.read(() => {
    const selection = $getSelection();
    return $isRangeSelection(selection) ? $blockAround(selection.anchor.getNode()) : null;
  });
}

/** The block that `node` stands for now, when that one is gone; null for a block that is really new. */
export function $replacedBy(node: LexicalNode, before: EditorState): FormerBlock | null {
  if (!$holdsWords(node) || !$isElementNode(node)) return null;
  const leaf = node.getFirstDescendant()?.getKey();
  const moved = leaf === undefined ? null : before.read(() => $blockAround($getNodeByKey(leaf)));
  // Words that were parted on the way (a typed '- ' is taken off) are new to Lexical: then the caret says where they were.
  const former = moved ?? ($holdsCaret(node) ? caretBlock(before) : null);
  if (former === null || former.id === '') return null;
  const still = $getNodeByKey(former.key);
  return still === null || !still.isAttached() ? former : null;
}

function $holdsCaret(node: ElementNode): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const anchor = selection.anchor.getNode();
  return anchor.is(node) || node.isParentOf(anchor);
}
