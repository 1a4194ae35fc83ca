// Parts of a line that the caret steps over whole: mentions, notes, dates, and what a later version wrote.
import { $create, $getState, $setState, DecoratorNode, type DOMExportOutput, type LexicalNode } from 'lexical';
import { createElement, type ReactNode } from 'react';
import { DateView, FootnoteView, MentionView } from '#renderer/editor/views/inline-atom-views.tsx';
import { PlaceholderView } from '#renderer/editor/views/plain-atom-views.tsx';
import {
  type DateContent,
  dateState,
  type FootnoteContent,
  footnoteState,
  type MentionContent,
  mentionState,
} from './content-state.ts';

function inlineElement(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  return element;
}

function exported(text: string): DOMExportOutput {
  const element = document.createElement('span');
  element.textContent = text;
  return { element };
}

export class MentionNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('mention', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return inlineElement('brief-mention');
  }

  override updateDOM(): boolean {
    return false;
  }

  override getTextContent(): string {
    return $getState(this, mentionState)?.text ?? '';
  }

  override exportDOM(): DOMExportOutput {
    return exported(this.getTextContent());
  }

  override decorate(): ReactNode {
    const mention = $getState(this, mentionState);
    return mention === null ? null : createElement(MentionView, { mention });
  }
}

export class FootnoteNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('footnote', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return inlineElement('brief-footnote');
  }

  override updateDOM(): boolean {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    return exported('');
  }

  override decorate(): ReactNode {
    return createElement(FootnoteView, { nodeKey: this.getKey(), footnote: $getState(this, footnoteState) });
  }
}

export class DateNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('date', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return inlineElement('brief-date');
  }

  override updateDOM(): boolean {
    return false;
  }

  override getTextContent(): string {
    return $getState(this, dateState)?.date ?? '';
  }

  override exportDOM(): DOMExportOutput {
    return exported(this.getTextContent());
  }

  override decorate(): ReactNode {
    const value = $getState(this, dateState);
    return value === null ? null : createElement(DateView, { value });
  }
}

export class PlaceholderInlineNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('placeholder-inline', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    return inlineElement('brief-placeholder-inline');
  }

  override updateDOM(): boolean {
    return false;
  }

  override decorate(): ReactNode {
    return createElement(PlaceholderView, { nodeKey: this.getKey(), block: false });
  }
}

export const $createMentionNode = (mention: MentionContent): MentionNode =>
  $setState($create(MentionNode), mentionState, mention);
export const $createFootnoteNode = (footnote: FootnoteContent): FootnoteNode =>
  $setState($create(FootnoteNode), footnoteState, footnote);
export const $createDateNode = (value: DateContent): DateNode => $setState($create(DateNode), dateState, value);

export const $isMentionNode = (node: LexicalNode | null | undefined): node is MentionNode =>
  node instanceof MentionNode;
export const $isFootnoteNode = (node: LexicalNode | null | undefined): node is FootnoteNode =>
  node instanceof FootnoteNode;
export const $isDateNode = (node: LexicalNode | null | undefined): node is DateNode => node instanceof DateNode;
export const $isPlaceholderInlineNode = (node: LexicalNode | null | undefined): node is PlaceholderInlineNode =>
  node instanceof PlaceholderInlineNode;
