// Page breaks, and what a later version of the program wrote: shown for what they are, never changed.
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import type { ReactNode } from 'react';
import { useEditorWords } from './use-editor-words.ts';

export function PageBreakView({ nodeKey }: { nodeKey: NodeKey }): ReactNode {
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  return (
    <div className="page-break-line" data-selected={isSelected || undefined}>
      {useEditorWords().pageBreak}
    </div>
  );
}

export function PlaceholderView({ nodeKey, block }: { nodeKey: NodeKey; block: boolean }): ReactNode {
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const words = useEditorWords();
  return (
    <span className="placeholder-note" data-selected={isSelected || undefined}>
      {block ? words.laterBlock : words.laterInline}
    </span>
  );
}
