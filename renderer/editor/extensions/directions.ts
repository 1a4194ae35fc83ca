// The direction of each paragraph follows its own first letter; one without letters, and the frame around blocks, follow the brief.
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $isTableNode } from '@lexical/table';
import { $isElementNode, type AnyLexicalExtensionArgument, configExtension, type LexicalNode } from 'lexical';
import { $isSectionNode } from '#renderer/editor/nodes/section-node.ts';
import { $holdsWords } from './lasting-identity.ts';

// Letters of any script; digits and signs have no direction of their own.
const letter = /\p{L}/u;

/** 'auto' in HTML is left to right where there is no letter, so that the caret of an empty Arabic paragraph stood on the left. */
function $direct(node: LexicalNode, dom: HTMLElement): void {
  if (!$isElementNode(node) || node.getDirection() !== null) return;
  if (letter.test(node.getTextContent())) dom.dir = 'auto';
  else dom.removeAttribute('dir');
}

const $isOwnLine = (node: LexicalNode): boolean =>
  $isListNode(node) ? !$isListItemNode(node.getParent()) : $holdsWords(node) && !$isListItemNode(node);

export const directions: AnyLexicalExtensionArgument = configExtension(DOMRenderExtension, {
  overrides: [
    domOverride('*', {
      $decorateDOM(node, _previous, dom) {
        // An item follows its list, so that all bullets stand on one side.
        if ($isOwnLine(node)) $direct(node, dom);
        else if (($isSectionNode(node) || $isTableNode(node)) && node.getDirection() === null) {
          // Their paragraphs have directions of their own, which 'auto' does not look into.
          dom.removeAttribute('dir');
          dom.querySelector(':scope > table')?.removeAttribute('dir');
        }
      },
    }),
  ],
});
