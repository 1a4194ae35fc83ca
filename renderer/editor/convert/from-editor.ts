// From the state of the editor to the text of a brief.
import { $isListItemNode, $isListNode, type ListItemNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $isTableNode } from '@lexical/table';
import { $getRoot, $getState, $isElementNode, type ElementNode, type LexicalNode } from 'lexical';
import { $isLivingNode, $isPageBreakNode, $isPlaceholderBlockNode } from '#renderer/editor/nodes/block-atoms.ts';
import { $markingOf, tickState } from '#renderer/editor/nodes/block-state.ts';
import { $isCallOutNode } from '#renderer/editor/nodes/call-out-node.ts';
import { livingState, originalState } from '#renderer/editor/nodes/content-state.ts';
import { $isSectionNode } from '#renderer/editor/nodes/section-node.ts';
import type {
  Block,
  Inline,
  ListBlock,
  ListItem,
  ParagraphLike,
  RichText,
  Section,
} from '#shared/richtext/rich-text.ts';
import { $inlinesOf } from './from-inlines.ts';
import { $tableOf } from './from-table.ts';
import { type Identify, identifyOnce } from './identify.ts';

/** The whole text; to be called where the editor's state can be read. */
export function $richTextOf(): RichText {
  const identify = identifyOnce();
  const sections: Section[] = [];
  for (const node of $getRoot().getChildren()) {
    if ($isSectionNode(node)) {
      sections.push({ id: identify(node), blocks: $blocksOf(node.getChildren(), identify) });
      continue;
    }
    const blocks = $blocksOf([node], identify);
    const last = sections.pop() ?? { id: identify(null), blocks: [] };
    sections.push({ ...last, blocks: [...last.blocks, ...blocks] });
  }
  return { version: 1, sections };
}

/** The blocks that some nodes stand for. Loose lines among them become paragraphs. */
export function $blocksOf(nodes: readonly LexicalNode[], identify: Identify): Block[] {
  const blocks: Block[] = [];
  let loose: LexicalNode[] = [];
  const closeLine = () => {
    const inlines = $inlinesOf(loose);
    loose = [];
    if (inlines.length > 0) {
      blocks.push({ kind: 'paragraph', id: identify(null), marking: null, direction: 'auto', inlines });
    }
  };
  for (const node of nodes) {
    if (node.isInline()) {
      loose.push(node);
      continue;
    }
    closeLine();
    blocks.push(...$blockOf(node, identify));
  }
  closeLine();
  return blocks;
}

function $blockOf(node: LexicalNode, identify: Identify): Block[] {
  if ($isListNode(node)) return [$listOf(node, identify)];
  if ($isTableNode(node)) return [$tableOf(node, identify, $blocksOf)];
  if ($isSectionNode(node)) return $blocksOf(node.getChildren(), identify);
  if ($isListItemNode(node)) return $blocksOf(node.getChildren(), identify);
  if ($isLivingNode(node)) return [{ kind: 'living', id: identify(node), ...$getState(node, livingState) }];
  if ($isPageBreakNode(node)) return [{ kind: 'page-break', id: identify(node) }];
  if ($isPlaceholderBlockNode(node)) {
    return [{ kind: 'placeholder', id: identify(node), original: $getState(node, originalState) }];
  }
  return $isElementNode(node) ? $paragraphsOf(node, identify) : [];
}

/** One paragraph, heading, quote or call-out; blocks that stand inside one (pasted quotes) come after it. */
function $paragraphsOf(node: ElementNode, identify: Identify): Block[] {
  const children = node.getChildren();
  const inner = children.filter((child) => !child.isInline());
  if (inner.length > 0) return $blocksOf(children, identify);
  const words = $wordsOf(node, $inlinesOf(children), identify);
  if ($isHeadingNode(node)) {
    const tag = node.getTag();
    return [{ kind: 'heading', level: tag === 'h1' ? 1 : tag === 'h2' ? 2 : 3, ...words }];
  }
  return [{ kind: $isQuoteNode(node) ? 'quote' : $isCallOutNode(node) ? 'call-out' : 'paragraph', ...words }];
}

const $wordsOf = (node: ElementNode, inlines: readonly Inline[], identify: Identify): ParagraphLike => ({
  id: identify(node),
  marking: $markingOf(node),
  direction: node.getDirection() ?? 'auto',
  inlines,
});

const styles = { bullet: 'bulleted', number: 'numbered', check: 'check' } as const;

function $listOf(list: ListNode, identify: Identify): ListBlock {
  const id = identify(list);
  const items: ListItem[] = [];
  for (const node of list.getChildren()) {
    if (!$isListItemNode(node)) continue;
    const nested = node.getChildren().find($isListNode);
    const own = node.getChildren().filter((child) => !$isListNode(child));
    if (nested === undefined || own.length > 0) {
      const inlines = $inlinesOf(own);
      items.push({ ...$wordsOf(node, inlines, identify), checked: $checkedOf(node), nested: null });
    }
    if (nested !== undefined) $nest(items, $listOf(nested, identify), identify);
  }
  return { id, kind: 'list', style: styles[list.getListType()], items };
}

/** Puts a nested list under the item before it; a second one joins the first. */
function $nest(items: ListItem[], list: ListBlock, identify: Identify): void {
  const above = items.pop() ?? {
    id: identify(null),
    marking: null,
    direction: 'auto',
    inlines: [],
    checked: list.style === 'check' ? false : null,
    nested: null,
  };
  const nested = above.nested === null ? list : { ...above.nested, items: [...above.nested.items, ...list.items] };
  items.push({ ...above, nested });
}

function $checkedOf(item: ListItemNode): boolean | null {
  const shown = item.getChecked() ?? null;
  const tick = $getState(item, tickState);
  if (shown !== null) return tick === 'missing' && !shown ? null : shown;
  return tick === 'yes' ? true : tick === 'no' ? false : null;
}
