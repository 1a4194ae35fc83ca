// Takes a block away and leaves the caret beside it, never nowhere.
import { $createParagraphNode, $getNodeByKey, $isElementNode, type NodeKey } from 'lexical';

export function $removeAtom(key: NodeKey): void {
  const node = $getNodeByKey(key);
  if (node === null) return;
  const neighbour = node.getNextSibling() ?? node.getPreviousSibling();
  if ($isElementNode(neighbour)) neighbour.selectStart();
  else node.insertAfter($createParagraphNode()).selectStart();
  node.remove();
}
