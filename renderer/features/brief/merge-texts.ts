// Two texts that grew out of the same one become one again, block by block: no words of either are lost.
import { canonicalJson } from '#shared/core/canonical-json.ts';
import type { Block, BlockId, ListBlock, RichText, Section } from '#shared/richtext/rich-text.ts';

export interface Merged {
  readonly text: RichText;
  /** Copies of blocks that both had changed: each stands after the other's version of it. */
  readonly copies: readonly BlockId[];
}

export const isSameText = (left: RichText, right: RichText): boolean =>
  left === right || canonicalJson(left) === canonicalJson(right);

interface Placed {
  readonly block: Block;
  readonly written: string;
  readonly section: BlockId;
}

type Blocks = ReadonlyMap<BlockId, Placed>;

const blocksOf = (text: RichText): Blocks =>
  new Map(
    text.sections.flatMap(({ id, blocks }) =>
      blocks.map((block): [BlockId, Placed] => [block.id, { block, written: canonicalJson(block), section: id }]),
    ),
  );

/**
 * @param base what both began from
 * @param mine keeps its words, in a copy where the other changed the same block
 * @param theirs keeps its words and places
 */
export function mergeTexts(base: RichText, mine: RichText, theirs: RichText, newId: () => BlockId): Merged {
  if (isSameText(base, theirs)) return { text: mine, copies: [] };
  if (isSameText(base, mine)) return { text: theirs, copies: [] };
  const [before, own, other] = [blocksOf(base), blocksOf(mine), blocksOf(theirs)];
  const copies: BlockId[] = [];
  const decide = (id: BlockId): readonly Placed[] => {
    const [was, one, two] = [before.get(id), own.get(id), other.get(id)];
    if (one === undefined || two === undefined) {
      const left = one ?? two;
      // What one took away goes, unless the other has changed it since.
      return left === undefined || left.written === was?.written ? [] : [left];
    }
    if (one.written === two.written || one.written === was?.written) return [two];
    if (two.written === was?.written) return [one];
    const copy = renewed(one.block, newId);
    copies.push(copy.id);
    return [two, { block: copy, written: '', section: two.section }];
  };
  const order = hasMoved(before, own, other) ? woven([...own.keys()], other) : woven([...other.keys()], own);
  const placed = order.flatMap(decide);
  return { text: { ...theirs, sections: sectionsOf(unique(placed, newId), theirs) }, copies };
}

/** Whether the blocks that all three have stand in another order in `own` than before. */
function hasMoved(before: Blocks, own: Blocks, other: Blocks): boolean {
  const shared = (blocks: Blocks) =>
    [...blocks.keys()].filter((id) => before.has(id) && own.has(id) && other.has(id)).join(' ');
  return shared(before) !== shared(own);
}

/** The order of `frame`, with what only the others have after the block that stands before it there. */
function woven(frame: readonly BlockId[], others: Blocks): readonly BlockId[] {
  const order = [...frame];
  const known = new Set(frame);
  let previous: BlockId | null = null;
  for (const id of others.keys()) {
    if (!known.has(id)) {
      order.splice(previous === null ? 0 : order.indexOf(previous) + 1, 0, id);
      known.add(id);
    }
    previous = id;
  }
  return order;
}

/** No identifier stands twice in a text: an item of a list may have become a paragraph on one side only. */
function unique(placed: readonly Placed[], newId: () => BlockId): readonly Placed[] {
  const seen = new Set<BlockId>();
  return placed.map((one) => {
    const ids = idsIn(one.block);
    if (!ids.some((id) => seen.has(id))) {
      for (const id of ids) seen.add(id);
      return one;
    }
    return { ...one, block: renewed(one.block, newId) };
  });
}

function idsIn(block: Block): readonly BlockId[] {
  if (block.kind === 'list') {
    return [block.id, ...block.items.flatMap((item) => [item.id, ...(item.nested === null ? [] : idsIn(item.nested))])];
  }
  if (block.kind !== 'table') return [block.id];
  return [block.id, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(idsIn)))];
}

const renewedList = (list: ListBlock, newId: () => BlockId): ListBlock => ({
  ...list,
  id: newId(),
  items: list.items.map((item) => ({
    ...item,
    id: newId(),
    nested: item.nested === null ? null : renewedList(item.nested, newId),
  })),
});

function renewed(block: Block, newId: () => BlockId): Block {
  if (block.kind === 'list') return renewedList(block, newId);
  if (block.kind !== 'table') return { ...block, id: newId() };
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map(({ blocks }) => ({ blocks: blocks.map((inner) => renewed(inner, newId)) })),
  }));
  return { ...block, id: newId(), rows };
}

function sectionsOf(placed: readonly Placed[], theirs: RichText): readonly Section[] {
  const sections: { id: BlockId; blocks: Block[] }[] = [];
  const used = new Set<BlockId>();
  for (const { block, section } of placed) {
    const last = sections.at(-1);
    // A section that was left is not begun again: its identifier would stand twice.
    if (last !== undefined && (last.id === section || used.has(section))) last.blocks.push(block);
    else sections.push({ id: section, blocks: [block] });
    used.add(section);
  }
  return sections.length > 0 ? sections : theirs.sections.slice(0, 1).map(({ id }) => ({ id, blocks: [] }));
}
