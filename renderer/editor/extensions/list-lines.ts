// A list that is made of several lines leaves out the living blocks, page breaks and placeholders among them.
import {
  $insertList,
  INSERT_CHECK_LIST_COMMAND,
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  type ListType,
} from '@lexical/list';
import {
  $getNodeByKey,
  $getSelection,
  $isDecoratorNode,
  $isRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
} from 'lexical';
import { $selectedBlocks } from './kinds.ts';

/**
 * Lexical 0.52 would take the section around a living block for the line to be listed, and put all its blocks into one
 * item, where a text has no place for them.
 */
function $listLines(type: ListType): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  if (!selection.getNodes().some((node) => $isDecoratorNode(node) && !node.isInline())) return false;
  const before = selection.clone();
  for (const block of $selectedBlocks(selection)) {
    block.select(0, block.getChildrenSize());
    $insertList(type);
  }
  const isWhole = [before.anchor, before.focus].every(({ key }) => $getNodeByKey(key)?.isAttached() === true);
  if (isWhole) $setSelection(before);
  return true;
}

const types = [
  [INSERT_UNORDERED_LIST_COMMAND, 'bullet'],
  [INSERT_ORDERED_LIST_COMMAND, 'number'],
  [INSERT_CHECK_LIST_COMMAND, 'check'],
] as const;

export function registerListLines(editor: LexicalEditor): () => void {
  const stops = types.map(([command, type]) =>
    editor.registerCommand(command, () => $listLines(type), COMMAND_PRIORITY_HIGH),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
