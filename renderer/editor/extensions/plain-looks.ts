// Takes away what a text has no place for: indented or aligned paragraphs, and styles of single letters.
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { type ElementNode, type LexicalEditor, ParagraphNode, TextNode } from 'lexical';
import { CallOutNode } from '#renderer/editor/nodes/call-out-node.ts';

function $plainBlock(node: ElementNode): void {
  if (node.getIndent() !== 0) node.setIndent(0);
  if (node.getFormatType() !== '') node.setFormat('');
}

function $plainText(node: TextNode): void {
  if (node.getStyle() !== '') node.setStyle('');
}

export function registerPlainLooks(editor: LexicalEditor): () => void {
  const stops = [
    ...[ParagraphNode, HeadingNode, QuoteNode, CallOutNode].map((kind) =>
      editor.registerNodeTransform(kind, $plainBlock),
    ),
    editor.registerNodeTransform(TextNode, $plainText),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
