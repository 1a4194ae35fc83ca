// Finding the place of a block, by its identifier, and putting a newer text in without losing the place.
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { loadTag } from '#renderer/editor/changes.ts';
import { toEditorState } from '#renderer/editor/convert/to-editor.ts';
import { $idOf } from '#renderer/editor/nodes/block-state.ts';
import type { BlockId, RichText } from '#shared/richtext/rich-text.ts';
import { $blockWith } from './kinds.ts';
import { $ensureCaretPlace } from './sections.ts';

function $findBlock(id: string, start: LexicalNode = $getRoot()): LexicalNode | null {
  if ($idOf(start) === id) return start;
  if (!$isElementNode(start) || start.isInline()) return null;
  for (const child of start.getChildren()) {
    const found = $findBlock(id, child);
    if (found !== null) return found;
  }
  return null;
}

/** Shows a block and puts the caret at its start. False when the text has no such block. */
export function goToBlock(editor: LexicalEditor, id: BlockId): boolean {
  const key = editor.getEditorState().read(() => $findBlock(id)?.getKey() ?? null);
  if (key === null) return false;
  editor.update(() => {
    const node = $getNodeByKey(key);
    if ($isElementNode(node)) node.selectStart();
  });
  editor.focus();
  editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
  return true;
}

/** Puts the caret at the end of the block under a point of the window. False when there is none. */
export function goToPoint(editor: LexicalEditor, x: number, y: number): boolean {
  const element = document.elementFromPoint(x, y);
  if (element === null || editor.getRootElement()?.contains(element) !== true) return false;
  let isThere = false;
  editor.update(
    () => {
      const near = $getNearestNodeFromDOMNode(element);
      const block = near === null ? null : ($blockWith(near) ?? near);
      if ($isElementNode(block) && !$isRootNode(block)) block.selectEnd();
      else if (block !== null && !$isRootNode(block)) block.selectNext();
      isThere = block !== null && !$isRootNode(block);
    },
    { discrete: true },
  );
  return isThere;
}

/** Tells of the block with the caret each time it is another one. @returns a function that stops it */
export function watchPlace(editor: LexicalEditor, tell: (block: BlockId | null) => void): () => void {
  let last: BlockId | '' = '';
  return editor.registerUpdateListener(() => {
    const now = caretBlock(editor);
    if (now === last) return;
    last = now;
    tell(now === '' ? null : now);
  });
}

function caretBlock(editor: LexicalEditor): BlockId | '' {
  return editor.getEditorState().read(() => {
    const selection = $getSelection();
    const block = $isRangeSelection(selection) ? $blockWith(selection.anchor.getNode()) : null;
    return block === null ? '' : $idOf(block);
  });
}

export const loaded = { tag: [loadTag, HISTORY_MERGE_TAG] };

export const giveCaretPlace = (editor: LexicalEditor): void => editor.update($ensureCaretPlace, loaded);

/** Another text in place of the one shown; the caret stays in its paragraph where that is still there. */
export function replaceText(editor: LexicalEditor, text: RichText): void {
  const id = caretBlock(editor);
  editor.setEditorState(editor.parseEditorState(toEditorState(text)), { tag: loadTag });
  editor.update(() => {
    $ensureCaretPlace();
    const node = id === '' ? null : $findBlock(id);
    if ($isElementNode(node)) node.selectEnd();
  }, loaded);
}
