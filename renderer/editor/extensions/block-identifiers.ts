// Gives each new block an identifier, and each copy one of its own; the block that had it first keeps it.
import { $isListItemNode, $isListNode } from '@lexical/list';
import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $setState,
  type EditorState,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { identifiedNodes } from '#renderer/editor/nodes/all-nodes.ts';
import { makeBlockId } from '#renderer/editor/nodes/block-id.ts';
import { $idOf, $markingOf, $setMarking, idState } from '#renderer/editor/nodes/block-state.ts';
import type { BlockId } from '#shared/richtext/rich-text.ts';
import { $replacedBy } from './lasting-identity.ts';

type Owners = Map<BlockId, string>;

/** An item that only holds the nested list of the item before it is no item of the text. */
const $isWrapper = (node: LexicalNode): boolean => $isListItemNode(node) && $isListNode(node.getFirstChild());

function $identify(node: LexicalNode, owners: Owners, before: EditorState): void {
  if ($isWrapper(node)) {
    if ($idOf(node) !== '') $setState(node, idState, '');
    if ($markingOf(node) !== null) $setMarking(node, null);
    return;
  }
  const former = $idOf(node) === '' ? $replacedBy(node, before) : null;
  if (former !== null) {
    $setState(node, idState, former.id);
    if ($markingOf(node) === null) $setMarking(node, former.marking);
  }
  const id = $idOf(node);
  const ownerKey = id === '' ? undefined : owners.get(id);
  const owner = ownerKey === undefined || ownerKey === node.getKey() ? null : $getNodeByKey(ownerKey);
  const isTaken = owner?.isAttached() && $idOf(owner) === id;
  if (id !== '' && !isTaken) {
    owners.set(id, node.getKey());
    return;
  }
  const fresh = makeBlockId();
  $setState(node, idState, fresh);
  owners.set(fresh, node.getKey());
}

function $collect(node: LexicalNode, owners: Owners): void {
  const id = $idOf(node);
  if (id !== '') owners.set(id, node.getKey());
  if ($isElementNode(node) && !node.isInline()) for (const child of node.getChildren()) $collect(child, owners);
}

export function registerBlockIdentifiers(editor: LexicalEditor): () => void {
  const owners: Owners = new Map();
  const collectAll = () => editor.getEditorState().read(() => $collect($getRoot(), owners));
  collectAll();
  const stops = [
    ...identifiedNodes.map((kind) =>
      editor.registerNodeTransform(kind, (node) => $identify(node, owners, editor.getEditorState())),
    ),
    // A state that is set as a whole (a new text, undo) runs no transforms.
    editor.registerUpdateListener(({ dirtyElements, tags }) => {
      if (dirtyElements.size === 0 || tags.has('historic')) {
        owners.clear();
        collectAll();
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
