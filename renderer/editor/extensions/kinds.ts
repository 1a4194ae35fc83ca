// What kind of paragraph the selection stands in, and making it another.
import {
  $isListItemNode,
  $isListNode,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  type ListNode,
  REMOVE_LIST_COMMAND,
} from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $inheritBlock } from '#renderer/editor/nodes/block-state.ts';
import { $createCallOutNode, $isCallOutNode } from '#renderer/editor/nodes/call-out-node.ts';
import { $holdsWords } from './lasting-identity.ts';

export const paragraphKinds = ['paragraph', 'heading-1', 'heading-2', 'heading-3', 'quote', 'call-out'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];
export type ListKind = 'bulleted' | 'numbered' | 'check';

const makers: Readonly<Record<ParagraphKind, () => ElementNode>> = {
  paragraph: $createParagraphNode,
  'heading-1': () => $createHeadingNode('h1'),
  'heading-2': () => $createHeadingNode('h2'),
  'heading-3': () => $createHeadingNode('h3'),
  quote: () => $createQuoteNode(),
  'call-out': $createCallOutNode,
};

export function $blockWith(start: LexicalNode): ElementNode | null {
  for (let node: LexicalNode | null = start; node !== null; node = node.getParent()) {
    if ($holdsWords(node) && $isElementNode(node)) return node;
  }
  return null;
}

/** Every paragraph, heading or item that the selection touches. */
export function $selectedBlocks(selection: RangeSelection): readonly ElementNode[] {
  const blocks = new Map<string, ElementNode>();
  for (const node of [selection.anchor.getNode(), ...selection.getNodes(), selection.focus.getNode()]) {
    const block = $blockWith(node);
    if (block !== null) blocks.set(block.getKey(), block);
  }
  return [...blocks.values()];
}

export function $kindOf(block: LexicalNode): ParagraphKind {
  if ($isHeadingNode(block)) {
    const tag = block.getTag();
    return tag === 'h1' ? 'heading-1' : tag === 'h2' ? 'heading-2' : 'heading-3';
  }
  if ($isQuoteNode(block)) return 'quote';
  return $isCallOutNode(block) ? 'call-out' : 'paragraph';
}

const kinds = { bullet: 'bulleted', number: 'numbered', check: 'check' } as const;

export function $listKindOf(block: LexicalNode): ListKind | null {
  const list: ListNode | null = $isListItemNode(block) ? parentList(block) : null;
  return list === null ? null : kinds[list.getListType()];
}

function parentList(node: LexicalNode): ListNode | null {
  const parent = node.getParent();
  return $isListNode(parent) ? parent : null;
}

export const setKind = (editor: LexicalEditor, kind: ParagraphKind): void =>
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    $setBlocksType(selection, makers[kind], (before, after) => {
      after.setDirection(before.getDirection());
      $inheritBlock(before, after);
    });
  });

const listCommands = {
  bulleted: INSERT_UNORDERED_LIST_COMMAND,
  numbered: INSERT_ORDERED_LIST_COMMAND,
  check: INSERT_CHECK_LIST_COMMAND,
} as const;

export function toggleList(editor: LexicalEditor, kind: ListKind): void {
  const current = editor.getEditorState().read(() => {
    const selection = $getSelection();
    const block = $isRangeSelection(selection) ? $blockWith(selection.anchor.getNode()) : null;
    return block === null ? null : $listKindOf(block);
  });
  editor.dispatchCommand(current === kind ? REMOVE_LIST_COMMAND : listCommands[kind], undefined);
}
