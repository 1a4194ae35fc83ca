// Keeps the blocks of a text in sections: none above a hundred blocks, none empty, and none of a block's identifiers changed.
import {
  $createParagraphNode,
  $getRoot,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  RootNode,
} from 'lexical';
import { $createSectionNode, $isSectionNode, SectionNode } from '#renderer/editor/nodes/section-node.ts';

export const sectionSize = { largest: 100, usual: 50 } as const;

/** Blocks that were put at the root (after the last section, in an emptied text) go into a section. */
function $housed(root: ElementNode): void {
  for (const node of root.getChildren()) {
    if ($isSectionNode(node)) continue;
    const before = node.getPreviousSibling();
    const after = node.getNextSibling();
    if ($isSectionNode(before)) before.append(node);
    else if ($isSectionNode(after)) after.splice(0, 0, [node]);
    else {
      const section = $createSectionNode();
      node.insertBefore(section);
      section.append(node);
    }
  }
  if (root.isEmpty()) root.append($createSectionNode().append($createParagraphNode()));
}

function $balanced(section: SectionNode): void {
  if (!section.isAttached()) return;
  if (section.isEmpty()) {
    if (section.getParentOrThrow().getChildrenSize() > 1) section.remove();
    else section.append($createParagraphNode());
    return;
  }
  if (section.getChildrenSize() <= sectionSize.largest) return;
  const rest: LexicalNode[] = section.getChildren().slice(sectionSize.usual);
  let last: ElementNode = section;
  // A remainder of a few blocks stays with the piece before it.
  while (rest.length > 0) {
    const isLast = rest.length <= sectionSize.largest - sectionSize.usual / 2;
    const next = $createSectionNode();
    next.append(...rest.splice(0, isLast ? rest.length : sectionSize.usual));
    last.insertAfter(next);
    last = next;
  }
}

/** Puts a paragraph into a text that has nothing, so that there is a place for the caret. */
export function $ensureCaretPlace(): void {
  const root = $getRoot();
  $housed(root);
  const hasBlocks = root.getChildren().some((section) => $isSectionNode(section) && !section.isEmpty());
  const first = root.getFirstChild();
  if (!hasBlocks && $isSectionNode(first)) first.append($createParagraphNode());
}

export function registerSections(editor: LexicalEditor): () => void {
  const stops = [editor.registerNodeTransform(RootNode, $housed), editor.registerNodeTransform(SectionNode, $balanced)];
  return () => {
    for (const stop of stops) stop();
  };
}
