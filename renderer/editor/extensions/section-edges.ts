// Deleting at the edge of a section works as if there were no sections: the neighbouring block is brought in first.
import {
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $isSectionNode } from '#renderer/editor/nodes/section-node.ts';

/** The block of a section that holds the point, or null where the point stands elsewhere (in a cell of a table). */
function $blockAt(point: PointType): LexicalNode | null {
  let node: LexicalNode | null = point.getNode();
  if ($isSectionNode(node)) return node.getChildAtIndex(Math.min(point.offset, node.getChildrenSize() - 1));
  while (node !== null) {
    const parent: LexicalNode | null = node.getParent();
    if ($isSectionNode(parent)) return node;
    if ($isElementNode(parent) && parent.isShadowRoot()) return null;
    node = parent;
  }
  return null;
}

/** True when nothing of the block stands before (or after) the point. */
function $isAtEdge(point: PointType, block: LexicalNode, isBackward: boolean): boolean {
  const size = point.type === 'text' ? point.getNode().getTextContentSize() : elementSize(point.getNode());
  if (point.offset !== (isBackward ? 0 : size)) return false;
  for (let node: LexicalNode | null = point.getNode(); node !== null && !node.is(block); node = node.getParent()) {
    if ((isBackward ? node.getPreviousSibling() : node.getNextSibling()) !== null) return false;
  }
  return true;
}

const elementSize = (node: LexicalNode): number => ($isElementNode(node) ? node.getChildrenSize() : 0);

function $joinAtEdge(isBackward: boolean): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return;
  const block = $blockAt(selection.anchor);
  if (block === null || !$isAtEdge(selection.anchor, block, isBackward)) return;
  const section = block.getParent();
  if (!$isSectionNode(section)) return;
  const isOutermost = isBackward ? block.getPreviousSibling() === null : block.getNextSibling() === null;
  const neighbour = isBackward ? section.getPreviousSibling() : section.getNextSibling();
  if (!isOutermost || !$isSectionNode(neighbour)) return;
  const moved = isBackward ? neighbour.getLastChild() : neighbour.getFirstChild();
  if (moved === null || !($isElementNode(moved) || $isDecoratorNode(moved))) return;
  section.splice(isBackward ? 0 : section.getChildrenSize(), 0, [moved]);
}

export function registerSectionEdges(editor: LexicalEditor): () => void {
  const handle = (isBackward: boolean): boolean => {
    $joinAtEdge(isBackward);
    return false;
  };
  const stops = [DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
    editor.registerCommand(command, handle, COMMAND_PRIORITY_HIGH),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
