// What comes from outside is read as a text of ours and built anew: nothing else of it reaches the page.
import { plainText } from '#shared/core/spoof.ts';
import { sanitizeRichText } from '#shared/richtext/parse-rich-text.ts';
import type { Block, BlockId, Inline, ListBlock, TextInline } from '#shared/richtext/rich-text.ts';

const plainInline = (inline: Inline): Inline => {
  switch (inline.kind) {
    case 'text':
      return { ...inline, text: plainText(inline.text) };
    case 'link':
      return { ...inline, inlines: inline.inlines.map((one) => (one.kind === 'text' ? plainWords(one) : one)) };
    case 'mention':
    case 'footnote':
      return { ...inline, text: plainText(inline.text) };
    default:
      return inline;
  }
};

const plainWords = (inline: TextInline): TextInline => ({ ...inline, text: plainText(inline.text) });
const plainInlines = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.map(plainInline).filter((inline) => inline.kind !== 'text' || inline.text !== '');

const plainList = (list: ListBlock): ListBlock => ({
  ...list,
  items: list.items.map((item) => ({
    ...item,
    inlines: plainInlines(item.inlines),
    nested: item.nested === null ? null : plainList(item.nested),
  })),
});

function plainBlock(block: Block): Block {
  if (block.kind === 'list') return plainList(block);
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => ({
      cells: row.cells.map((cell) => ({ blocks: cell.blocks.map(plainBlock) })),
    }));
    return { ...block, rows };
  }
  return 'inlines' in block ? { ...block, inlines: plainInlines(block.inlines) } : block;
}

const says = (block: Block): boolean =>
  !('inlines' in block) || block.inlines.some((inline) => inline.kind !== 'text' || inline.text.trim() !== '');

/**
 * The blocks as they may stand in a text: allowed kinds and links only, letters that hide or turn others taken out. Null when
 * they are too large or too deep for a text. Empty paragraphs between others are left out.
 */
export function admitBlocks(blocks: readonly Block[], section: BlockId): readonly Block[] | null {
  const result = sanitizeRichText({ version: 1, sections: [{ id: section, blocks: blocks.map(plainBlock) }] });
  if (!result.ok) return null;
  const admitted = result.value.sections[0]?.blocks ?? [];
  return admitted.length > 1 ? admitted.filter(says) : admitted;
}
