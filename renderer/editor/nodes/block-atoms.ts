// Blocks that the caret steps over whole: living blocks, page breaks, and what a later version wrote.
import { $create, $getState, $setState, DecoratorNode, type LexicalNode } from 'lexical';
import { createElement, type ReactNode } from 'react';
import { LivingView } from '#renderer/editor/views/living-view.tsx';
import { PageBreakView, PlaceholderView } from '#renderer/editor/views/plain-atom-views.tsx';
import type { Json } from '#shared/core/canonical-json.ts';
import { type LivingContent, livingState, originalState } from './content-state.ts';

function blockElement(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

export class LivingNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('living', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return blockElement('brief-living');
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): ReactNode {
    return createElement(LivingView, { nodeKey: this.getKey(), content: $getState(this, livingState) });
  }
}

export class PageBreakNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('page-break', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return blockElement('brief-page-break');
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): ReactNode {
    return createElement(PageBreakView, { nodeKey: this.getKey() });
  }
}

export class PlaceholderBlockNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('placeholder', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return blockElement('brief-placeholder');
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): ReactNode {
    return createElement(PlaceholderView, { nodeKey: this.getKey(), block: true });
  }
}

export const $createLivingNode = (content: LivingContent): LivingNode =>
  $setState($create(LivingNode), livingState, content);
export const $createPageBreakNode = (): PageBreakNode => $create(PageBreakNode);

export const $isLivingNode = (node: LexicalNode | null | undefined): node is LivingNode => node instanceof LivingNode;
export const $isPageBreakNode = (node: LexicalNode | null | undefined): node is PageBreakNode =>
  node instanceof PageBreakNode;
export const $isPlaceholderBlockNode = (node: LexicalNode | null | undefined): node is PlaceholderBlockNode =>
  node instanceof PlaceholderBlockNode;
export const $originalOf = (node: PlaceholderBlockNode): Json => $getState(node, originalState);
