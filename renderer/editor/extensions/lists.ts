// Keeps lists in the shape that a text can hold: an item, then at most one list nested in it; no nesting without an item above.
import { $createListItemNode, $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import type { LexicalEditor, LexicalNode } from 'lexical';

const $nestedIn = (node: LexicalNode | null): ListNode | null => {
  const first = $isListItemNode(node) ? node.getFirstChild() : null;
  return $isListNode(first) ? first : null;
};

function $normalized(list: ListNode): void {
  // A list that was parted counts from one again: so it will print.
  if (list.getStart() !== 1) list.setStart(1);
  // An item without one above it cannot be nested: it comes out.
  const first = list.getFirstChild();
  const leading = $nestedIn(first);
  if (leading !== null && first !== null) {
    const items = leading.getChildren();
    for (const item of items) first.insertBefore(item);
    first.remove();
  }
  for (const item of list.getChildren()) {
    const nested = $nestedIn(item);
    const above = $nestedIn(item.getPreviousSibling());
    if (nested === null || above === null) continue;
    above.append(...nested.getChildren());
    item.remove();
  }
}

/** A list inside an item that has words too stands in an item of its own. */
function $parted(item: ListItemNode): void {
  const children = item.getChildren();
  const list = children.find($isListNode);
  if (list === undefined || children.length === 1) return;
  const wrapper = $createListItemNode();
  item.insertAfter(wrapper);
  wrapper.append(list);
}

export function registerListShapes(editor: LexicalEditor): () => void {
  const stops = [
    editor.registerNodeTransform(ListNode, $normalized),
    editor.registerNodeTransform(ListItemNode, $parted),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
