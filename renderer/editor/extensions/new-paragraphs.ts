// Enter: the part before the caret keeps the identifier unless it is empty, and both parts keep the marking.
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $inheritBlock, $markingOf, $setMarking } from '#renderer/editor/nodes/block-state.ts';
import { $isCallOutNode } from '#renderer/editor/nodes/call-out-node.ts';

const $blockOf = (node: LexicalNode): ElementNode | null =>
  $findMatchingParent(node, (one): one is ElementNode => $isElementNode(one) && !one.isInline());

function $isAtStart(block: ElementNode): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0) return false;
  for (let node: LexicalNode | null = selection.anchor.getNode(); node !== null && !node.is(block); ) {
    if (node.getPreviousSibling() !== null) return false;
    node = node.getParent();
  }
  return true;
}

function $insertParagraph(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (!selection.isCollapsed()) selection.removeText();
  const block = $blockOf(selection.anchor.getNode());
  if (block === null || block.isShadowRoot() || $isListNode(block)) return false;
  if (block.isEmpty()) {
    if ($isListItemNode(block)) return false;
    if (!$isQuoteNode(block) && !$isCallOutNode(block)) return $split(block);
    const paragraph = $createParagraphNode();
    $inheritBlock(block, paragraph);
    block.replace(paragraph).selectStart();
    return true;
  }
  if (!$isListItemNode(block) && $isAtStart(block)) {
    const above = $createParagraphNode();
    above.setDirection(block.getDirection());
    $setMarking(above, $markingOf(block));
    block.insertBefore(above);
    return true;
  }
  return $split(block);
}

function $split(block: ElementNode): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $isListItemNode(block)) return false;
  const next = selection.insertParagraph();
  if (next !== null && !next.is(block) && $markingOf(next) === null) $setMarking(next, $markingOf(block));
  return true;
}

export const registerNewParagraphs = (editor: LexicalEditor): (() => void) =>
  editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $insertParagraph, COMMAND_PRIORITY_HIGH);
