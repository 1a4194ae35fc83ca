// A call-out: a paragraph set apart, for what the reader must not miss.
import {
  $create,
  $createParagraphNode,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical';

export class CallOutNode extends ElementNode {
  override $config() {
    return this.config('call-out', { extends: ElementNode });
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement('p');
    element.className = 'brief-call-out';
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ParagraphNode {
    const paragraph = $createParagraphNode();
    paragraph.setDirection(this.getDirection());
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }

  override collapseAtStart(): boolean {
    const paragraph = $createParagraphNode();
    this.replace(paragraph, true);
    return true;
  }

  override canMergeWhenEmpty(): boolean {
    return true;
  }
}

export const $createCallOutNode = (): CallOutNode => $create(CallOutNode);
export const $isCallOutNode = (node: LexicalNode | null | undefined): node is CallOutNode =>
  node instanceof CallOutNode;
