// Puts a newer text into the editor block by block: what is as it was stays where it is, with the caret in it.
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $parseSerializedNode,
  $setSelection,
  $setState,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { $richTextOf } from '#renderer/editor/convert/from-editor.ts';
import { toEditorNodes } from '#renderer/editor/convert/to-editor.ts';
import { $idOf, idState } from '#renderer/editor/nodes/block-state.ts';
import { $createSectionNode, $isSectionNode, type SectionNode } from '#renderer/editor/nodes/section-node.ts';
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { Block, BlockId, RichText, Section } from '#shared/richtext/rich-text.ts';
import { $blockWith } from './kinds.ts';

/** To be called where the editor's state can be changed. */
export function $patchText(text: RichText): void {
  const before = new Map($richTextOf().sections.flatMap(({ blocks }) => blocks.map((block) => [block.id, block])));
  const nodes = new Map<BlockId | '', LexicalNode>();
  const sections = new Map<BlockId | '', SectionNode>();
  for (const section of $getRoot().getChildren()) {
    if (!$isSectionNode(section)) continue;
    sections.set($idOf(section), section);
    for (const node of section.getChildren()) nodes.set($idOf(node), node);
  }
  const carets = $carets();
  const kept = new Set<string>();
  let previous: SectionNode | null = null;
  for (const wanted of text.sections) {
    const section: SectionNode = sections.get(wanted.id) ?? $newSection(wanted);
    $place(section, previous, $getRoot());
    $fill(
      section,
      wanted.blocks.map((block) => {
        const node = nodes.get(block.id);
        const isSame = node !== undefined && canonicalJson(before.get(block.id)) === canonicalJson(block);
        const placed = isSame ? node : $nodeOf(block);
        kept.add(placed.getKey());
        return placed;
      }),
    );
    kept.add(section.getKey());
    previous = section;
  }
  for (const section of $getRoot().getChildren()) {
    if ($isSectionNode(section))
      for (const node of section.getChildren()) if (!kept.has(node.getKey())) node.remove(true);
    if (!kept.has(section.getKey())) section.remove(true);
  }
  $restore(carets);
}

function $newSection({ id }: Section): SectionNode {
  const section = $createSectionNode();
  $setState(section, idState, id);
  return section;
}

function $nodeOf(block: Block): LexicalNode {
  const [json] = toEditorNodes(block);
  if (json === undefined) throw new Error('A block has no node.');
  return $parseSerializedNode(json);
}

/** Puts a node after the one before it, if it does not stand there already. */
function $place(node: LexicalNode, previous: LexicalNode | null, parent: ElementNode): void {
  if (previous !== null) {
    if (!(previous.getNextSibling()?.is(node) ?? false)) previous.insertAfter(node, false);
    return;
  }
  const first = parent.getFirstChild();
  if (first === null) parent.append(node);
  else if (!first.is(node)) first.insertBefore(node, false);
}

function $fill(section: SectionNode, wanted: readonly LexicalNode[]): void {
  let previous: LexicalNode | null = null;
  for (const node of wanted) {
    $place(node, previous, section);
    previous = node;
  }
}

/** A place in the words of a block: how many characters stand before it; an atom counts as one. */
interface Caret {
  readonly id: BlockId;
  readonly offset: number;
  readonly words: string;
  readonly block: LexicalNode;
}

const atom = '\uFFFC';

const $leavesOf = (node: LexicalNode): readonly LexicalNode[] =>
  $isElementNode(node) ? node.getChildren().flatMap($leavesOf) : [node];
const $wordsOf = (node: LexicalNode): string =>
  $leavesOf(node)
    .map((leaf) => ($isTextNode(leaf) ? leaf.getTextContent() : atom))
    .join('');

function $caretOf(point: PointType): Caret | null {
  const node = point.getNode();
  const block = $blockWith(node);
  const id = block === null ? '' : $idOf(block);
  if (block === null || id === '') return null;
  const before = (until: LexicalNode): number => {
    const leaves = $leavesOf(block);
    const end = leaves.findIndex((leaf) => leaf.is(until));
    return leaves.slice(0, Math.max(0, end)).reduce((sum, leaf) => sum + $wordsOf(leaf).length, 0);
  };
  const words = $wordsOf(block);
  if (!$isElementNode(node)) return { id, offset: before(node) + point.offset, words, block };
  const [next] =
    node.getChildAtIndex(point.offset) === null ? [] : $leavesOf(node.getChildAtIndex(point.offset) ?? node);
  return { id, offset: next === undefined ? words.length : before(next), words, block };
}

interface Carets {
  readonly anchor: Caret | null;
  readonly focus: Caret | null;
}

function $carets(): Carets {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { anchor: null, focus: null };
  return { anchor: $caretOf(selection.anchor), focus: $caretOf(selection.focus) };
}

/** Where the place is now that the words of its block are others: it keeps to what stood before it. */
export function movedOffset(offset: number, before: string, after: string): number {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  if (offset <= start) return offset;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (offset >= before.length - end) return offset + after.length - before.length;
  return Math.min(offset, after.length - end);
}

function $findBlock(id: BlockId, start: LexicalNode): ElementNode | null {
  if (!$isElementNode(start) || start.isInline()) return null;
  if ($idOf(start) === id) return start;
  for (const child of start.getChildren()) {
    const found = $findBlock(id, child);
    if (found !== null) return found;
  }
  return null;
}

function $setPoint(point: PointType, block: ElementNode, offset: number): void {
  let left = offset;
  const leaves = $leavesOf(block);
  for (const leaf of leaves) {
    const size = $wordsOf(leaf).length;
    if ($isTextNode(leaf) && left <= size) {
      point.set(leaf.getKey(), left, 'text');
      return;
    }
    if (left < size || (left === 0 && !$isTextNode(leaf))) {
      point.set(leaf.getParentOrThrow().getKey(), leaf.getIndexWithinParent(), 'element');
      return;
    }
    left -= size;
  }
  point.set(block.getKey(), block.getChildrenSize(), 'element');
}

function $restore({ anchor, focus }: Carets): void {
  if (anchor === null || focus === null) return;
  // A caret in what has stayed is where it was.
  if (anchor.block.isAttached() && focus.block.isAttached()) return;
  const blocks = [anchor, focus].map(({ id }) => $findBlock(id, $getRoot()));
  const [one, other] = blocks;
  if (one === null || one === undefined || other === null || other === undefined) return;
  const selection = $createRangeSelection();
  $setPoint(selection.anchor, one, movedOffset(anchor.offset, anchor.words, $wordsOf(one)));
  $setPoint(selection.focus, other, movedOffset(focus.offset, focus.words, $wordsOf(other)));
  $setSelection(selection);
}
