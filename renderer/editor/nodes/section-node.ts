// A section: about fifty blocks that the browser lays out only while they are near the view.
import { $create, type EditorConfig, ElementNode, type LexicalNode } from 'lexical';

/** A shadow root, so that its blocks are to Lexical what the blocks of a whole document are. */
export class SectionNode extends ElementNode {
  override $config() {
    return this.config('section', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement('div');
    element.className = 'brief-section';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canBeEmpty(): boolean {
    return true;
  }

  override canIndent(): boolean {
    return false;
  }
}

export const $createSectionNode = (): SectionNode => $create(SectionNode);
export const $isSectionNode = (node: LexicalNode | null | undefined): node is SectionNode =>
  node instanceof SectionNode;
