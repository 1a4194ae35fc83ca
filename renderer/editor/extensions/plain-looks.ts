// Takes away what a text has no place for: indented or aligned paragraphs, and styles of single letters.
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { type ElementNode, type LexicalEditor, ParagraphNode, TextNode } from 'lexical';
import { CallOutNode } from '#renderer/editor/nodes/call-out-node.ts';

function $plainBlock(node: ElementNode): void {
  if (node.getIndent() !== 0) node.setIndent(0);
  if (node.getFormatType() !== '') node.setFormat('');
}

/** A text knows three levels of headings. */
function $shallowHeading(node: HeadingNode): void {
  const tag = node.getTag();
  if (tag !== 'h1' && tag !== 'h2' && tag !== 'h3') node.setTag('h3');
}

function $plainText(node: TextNode): void {
  if (node.getStyle() !== '') node.setStyle('');
}

export function registerPlainLooks(editor: LexicalEditor): () => void {
  const stops = [
    ...[ParagraphNode, HeadingNode, QuoteNode, CallOutNode].map((kind) =>
      editor.registerNodeTransform(kind, $plainBlock),
    ),
    editor.registerNodeTransform(HeadingNode, $shallowHeading),
    editor.registerNodeTransform(TextNode, $plainText),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
