// Putting blocks and parts of lines where the caret is.
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $createLivingNode, $createPageBreakNode } from '#renderer/editor/nodes/block-atoms.ts';
import type { FootnoteContent, LivingContent, MentionContent } from '#renderer/editor/nodes/content-state.ts';
import { $createFootnoteNode, $createMentionNode } from '#renderer/editor/nodes/inline-atoms.ts';
import { $blockWith } from './kinds.ts';
import { $takenWhole } from './whole-blocks.ts';

/** In place of an empty paragraph, else after the one with the caret; the caret then stands in words after it. */
function $insertBlock(node: LexicalNode): void {
  const selection = $getSelection();
  const block = $isRangeSelection(selection) ? $blockWith(selection.anchor.getNode()) : $takenWhole();
  if (block === null) $insertNodeToNearestRoot(node);
  else if ($isElementNode(block) && block.isEmpty() && block.getParent()?.isShadowRoot()) block.replace(node);
  else (block.getTopLevelElement() ?? block).insertAfter(node);
  const next = node.getNextSibling() ?? node.insertAfter($createParagraphNode());
  next.selectStart();
}

export const insertLiving = (editor: LexicalEditor, content: LivingContent): void =>
  editor.update(() => $insertBlock($createLivingNode(content)));
export const insertPageBreak = (editor: LexicalEditor): void =>
  editor.update(() => $insertBlock($createPageBreakNode()));
export const insertMention = (editor: LexicalEditor, mention: MentionContent): void =>
  editor.update(() => $insertNodes([$createMentionNode(mention)]));
export const insertFootnote = (editor: LexicalEditor, footnote: FootnoteContent): void =>
  editor.update(() => $insertNodes([$createFootnoteNode(footnote)]));
