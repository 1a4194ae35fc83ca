// Mentions, notes and dates within a line.
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import type { NodeKey } from 'lexical';
import type { ReactNode } from 'react';
import type { DateContent, FootnoteContent, MentionContent } from '#renderer/editor/nodes/content-state.ts';
import { useSurroundings } from './editor-surroundings.tsx';
import { useEditorWords } from './use-editor-words.ts';

export function MentionView({ mention }: { mention: MentionContent }): ReactNode {
  const { renderMention } = useSurroundings();
  return renderMention === undefined ? <bdi>{mention.text}</bdi> : renderMention(mention);
}

export function DateView({ value }: { value: DateContent }): ReactNode {
  const { renderDate } = useSurroundings();
  return renderDate === undefined ? <bdi>{value.date}</bdi> : renderDate(value);
}

/** Its number stands on the element around it: it changes with every note before it. */
export function FootnoteView({ nodeKey, footnote }: { nodeKey: NodeKey; footnote: FootnoteContent }): ReactNode {
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  const words = useEditorWords();
  return (
    <sup className="footnote-mark" data-selected={isSelected || undefined} title={footnote.text}>
      <span className="footnote-word">{words.note}</span>
    </sup>
  );
}
