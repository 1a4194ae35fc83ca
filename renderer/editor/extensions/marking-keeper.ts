// A paragraph that takes in words of a higher marking takes the marking too: joining two never lowers either without a word.
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  type EditorState,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { $markingOf, $setMarking, sameMarking } from '#renderer/editor/nodes/block-state.ts';
import type { PortionMarking } from '#shared/richtext/rich-text.ts';
import { $blockAround, type FormerBlock } from './lasting-identity.ts';

/** Where a level stands in the scheme, from 0; below all of them for a level that the scheme does not know. */
export type RankOf = (level: string) => number;

/** Both markings in one: the higher level, and the caveats of both. */
export function joinMarkings(
  one: PortionMarking | null,
  other: PortionMarking | null,
  rankOf: RankOf,
): PortionMarking | null {
  if (one === null || other === null) return one ?? other;
  const level = rankOf(other.level) > rankOf(one.level) ? other.level : one.level;
  return { level, caveats: [...new Set([...one.caveats, ...other.caveats])] };
}

/** The last block of the selection and whether words of it stood after the selection. */
function endOfSelection(before: EditorState): { readonly block: FormerBlock; readonly hasRest: boolean } | null {
  return before.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const end = selection.isBackward() ? selection.anchor : selection.focus;
    const block = $blockAround(end.getNode());
    const node = block === null ? null : $getNodeByKey(block.key);
    if (block === null || node === null) return null;
    const rest = node.getTextContentSize() - (end.type === 'text' ? end.offset : 0);
    return { block, hasRest: selection.isCollapsed() || rest > 0 };
  });
}

/** Blocks with words that were there before and are gone. */
function vanished(keys: Iterable<NodeKey>, before: EditorState, now: EditorState): readonly FormerBlock[] {
  const gone = [...keys].filter((key) => now.read(() => $getNodeByKey(key)) === null);
  return before.read(() =>
    gone.flatMap((key) => {
      const node = $getNodeByKey(key);
      const block = node === null ? null : $blockAround(node);
      return block !== null && block.key === key && node !== null && node.getTextContentSize() > 0 ? [block] : [];
    }),
  );
}

export function registerMarkingKeeper(editor: LexicalEditor, rankOf: RankOf): () => void {
  return editor.registerUpdateListener(({ dirtyElements, editorState, prevEditorState, tags }) => {
    if (dirtyElements.size === 0 || tags.has(HISTORIC_TAG)) return;
    const gone = vanished(dirtyElements.keys(), prevEditorState, editorState).filter(({ marking }) => marking !== null);
    if (gone.length === 0) return;
    const end = endOfSelection(prevEditorState);
    const caret = editorState.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) ? $blockAround(selection.anchor.getNode()) : null;
    });
    if (end === null || caret === null) return;
    // The words of a block that is gone live on in the caret's block if the selection ended inside it, before its end, or if
    // it stood next to a caret that deleted across the edge.
    const isCaretJoin = end.block.key === caret.key;
    const joined = gone.filter(
      ({ key, id }) => id !== caret.id && (key === end.block.key ? end.hasRest : isCaretJoin && end.hasRest),
    );
    if (joined.length === 0) return;
    editor.update(
      () => {
        const node = $getNodeByKey(caret.key);
        if (node === null) return;
        const marking = joined.reduce<PortionMarking | null>(
          (sum, block) => joinMarkings(sum, block.marking, rankOf),
          $markingOf(node),
        );
        if (!sameMarking(marking, $markingOf(node))) $setMarking(node, marking);
      },
      { tag: HISTORY_MERGE_TAG },
    );
  });
}
