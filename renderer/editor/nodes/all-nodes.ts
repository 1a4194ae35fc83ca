// Every kind of node that the editor knows, in one list for the window and for tests.
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { type Klass, type LexicalNode, ParagraphNode } from 'lexical';
import { LivingNode, PageBreakNode, PlaceholderBlockNode } from './block-atoms.ts';
import { CallOutNode } from './call-out-node.ts';
import { DateNode, FootnoteNode, MentionNode, PlaceholderInlineNode } from './inline-atoms.ts';
import { SectionNode } from './section-node.ts';

/** Nodes that have an identifier of their own in a text. */
export const identifiedNodes: readonly Klass<LexicalNode>[] = [
  SectionNode,
  ParagraphNode,
  HeadingNode,
  QuoteNode,
  CallOutNode,
  ListNode,
  ListItemNode,
  TableNode,
  LivingNode,
  PageBreakNode,
  PlaceholderBlockNode,
];

export const ownNodes: readonly Klass<LexicalNode>[] = [
  SectionNode,
  CallOutNode,
  LivingNode,
  PageBreakNode,
  PlaceholderBlockNode,
  MentionNode,
  FootnoteNode,
  DateNode,
  PlaceholderInlineNode,
];

export const allNodes: readonly Klass<LexicalNode>[] = [
  ...identifiedNodes,
  TableRowNode,
  TableCellNode,
  LinkNode,
  MentionNode,
  FootnoteNode,
  DateNode,
  PlaceholderInlineNode,
];
