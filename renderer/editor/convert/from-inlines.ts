// From the lines of the editor to the inlines of a text: what has no place in a text is read as its words.
import { $isLinkNode, type LinkNode } from '@lexical/link';
import { $getState, $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';
import { dateState, footnoteState, mentionState, originalState } from '#renderer/editor/nodes/content-state.ts';
import {
  $isDateNode,
  $isFootnoteNode,
  $isMentionNode,
  $isPlaceholderInlineNode,
} from '#renderer/editor/nodes/inline-atoms.ts';
import type { Inline, LineBreakInline, TextInline } from '#shared/richtext/rich-text.ts';
import { $marksOf } from './text-marks.ts';

export const $inlinesOf = (nodes: readonly LexicalNode[]): Inline[] => nodes.flatMap($inlineOf);

function $inlineOf(node: LexicalNode): readonly Inline[] {
  if ($isTextNode(node)) return [{ kind: 'text', text: node.getTextContent(), marks: $marksOf(node) }];
  if ($isLineBreakNode(node)) return [{ kind: 'line-break' }];
  if ($isLinkNode(node)) return $linkOf(node);
  if ($isMentionNode(node)) {
    const mention = $getState(node, mentionState);
    return mention === null ? [] : [{ kind: 'mention', ...mention }];
  }
  if ($isFootnoteNode(node)) return [{ kind: 'footnote', ...$getState(node, footnoteState) }];
  if ($isDateNode(node)) {
    const value = $getState(node, dateState);
    return value === null ? [] : [{ kind: 'date', value }];
  }
  if ($isPlaceholderInlineNode(node)) return [{ kind: 'placeholder', original: $getState(node, originalState) }];
  return $isElementNode(node) ? $inlinesOf(node.getChildren()) : [];
}

const standsInLink = (inline: Inline): inline is TextInline | LineBreakInline =>
  inline.kind === 'text' || inline.kind === 'line-break';

/** A link holds words only: an atom inside it parts it in two. */
function $linkOf(node: LinkNode): readonly Inline[] {
  const href = node.getURL();
  const parts: Inline[] = [];
  let words: (TextInline | LineBreakInline)[] = [];
  const children = $inlinesOf(node.getChildren());
  for (const inline of children) {
    if (standsInLink(inline)) {
      words.push(inline);
      continue;
    }
    if (words.length > 0) parts.push({ kind: 'link', href, inlines: words });
    words = [];
    if (inline.kind === 'link') words.push(...inline.inlines);
    else parts.push(inline);
  }
  if (words.length > 0 || children.length === 0) parts.push({ kind: 'link', href, inlines: words });
  return parts;
}
