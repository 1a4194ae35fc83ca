// Goes through a text in reading order, without recursion into the caller's hands.
import type { Block, Inline, ListItem, RichText } from './rich-text.ts';

/** Every block in reading order, outer before inner: nested lists and the blocks of table cells too. */
export function* walkBlocks(text: RichText): Generator<Block> {
  for (const section of text.sections) yield* walk(section.blocks);
}

function* walk(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'list') {
      for (const item of block.items) if (item.nested !== null) yield* walk([item.nested]);
    } else if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* walk(cell.blocks);
    }
  }
}

/** What holds inlines: a paragraph-like block, or one item of a list. */
export type WordsNode = Extract<Block, { readonly inlines: readonly Inline[] }> | ListItem;

/** Every paragraph-like block and list item in reading order: an item, then the list nested in it, then the next item. */
export function* walkWords(text: RichText): Generator<WordsNode> {
  for (const section of text.sections) yield* words(section.blocks);
}

function* words(blocks: readonly Block[]): Generator<WordsNode> {
  for (const block of blocks) {
    if ('inlines' in block) yield block;
    else if (block.kind === 'list') {
      for (const item of block.items) {
        yield item;
        if (item.nested !== null) yield* words([item.nested]);
      }
    } else if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) yield* words(cell.blocks);
    }
  }
}
