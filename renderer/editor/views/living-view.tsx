// A living block on the page: what the feature shows of the record, behind an accent rule.
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { $createParagraphNode, $createTextNode, $getNodeByKey, $getState, $setState, type NodeKey } from 'lexical';
import { type ReactNode, useMemo } from 'react';
import { $inheritBlock, idState } from '#renderer/editor/nodes/block-state.ts';
import { type LivingContent, livingState } from '#renderer/editor/nodes/content-state.ts';
import { blockId } from '#shared/richtext/rich-text.ts';
import { useSurroundings } from './editor-surroundings.tsx';
import type { LivingTools } from './living-tools.ts';
import { $removeAtom } from './remove-atom.ts';
import './living-view.css';

export function LivingView({ nodeKey, content }: { nodeKey: NodeKey; content: LivingContent }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const { renderLiving, isReadOnly } = useSurroundings();
  const id = editor.getEditorState().read(() => {
    const node = $getNodeByKey(nodeKey);
    return node === null ? '' : $getState(node, idState);
  });
  const tools = useMemo((): LivingTools => {
    const change = (next: Partial<LivingContent>) =>
      editor.update(() => {
        const node = $getNodeByKey(nodeKey);
        if (node !== null) $setState(node, livingState, (before) => ({ ...before, ...next }));
      });
    return {
      id: blockId(id === '' ? 'unset' : id),
      isSelected,
      isReadOnly,
      pin: (revision) => change({ pinned: revision }),
      unpin: () => change({ pinned: null }),
      turnIntoText: (words) =>
        editor.update(() => {
          const node = $getNodeByKey(nodeKey);
          if (node === null) return;
          const paragraph = $createParagraphNode().append($createTextNode(words));
          $inheritBlock(node, paragraph);
          node.replace(paragraph).selectEnd();
        }),
      remove: () => editor.update(() => $removeAtom(nodeKey)),
    };
  }, [editor, nodeKey, id, isSelected, isReadOnly]);
  return (
    <div className="living" data-selected={isSelected || undefined} data-pinned={content.pinned !== null || undefined}>
      {renderLiving({ kind: 'living', ...content, id: tools.id }, tools)}
    </div>
  );
}
