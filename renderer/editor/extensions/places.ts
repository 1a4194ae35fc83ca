// Finding the place of a block, by its identifier, and putting a newer text in without losing the place.
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  CLEAR_HISTORY_COMMAND,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { loadTag } from '#renderer/editor/changes.ts';
import { $richTextOf } from '#renderer/editor/convert/from-editor.ts';
import { toEditorState } from '#renderer/editor/convert/to-editor.ts';
import { $idOf } from '#renderer/editor/nodes/block-state.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { BlockId, RichText } from '#shared/richtext/rich-text.ts';
import { $blockWith } from './kinds.ts';
import { $patchText } from './patch-text.ts';
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

/**
 * Another text in place of the one shown; the caret stays among its words. It comes from elsewhere: what was done here before
 * cannot be undone any more, since that would take the other's words away.
 */
export function replaceText(editor: LexicalEditor, text: RichText): void {
  editor.update(
    () => {
      $patchText(text);
      $ensureCaretPlace();
    },
    { discrete: true, ...loaded },
  );
  const shown = editor.getEditorState().read($richTextOf);
  if (text.sections.length > 0 && canonicalJson(shown) !== canonicalJson(text)) {
    editor.setEditorState(editor.parseEditorState(toEditorState(text)), { tag: loadTag });
    giveCaretPlace(editor);
  }
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}
