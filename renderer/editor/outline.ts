// The headings of a text, for the outline beside it.
import type { BlockId, PortionMarking, RichText } from '#shared/richtext/rich-text.ts';
import { walkBlocks } from '#shared/richtext/walk.ts';

export interface OutlineEntry {
  readonly id: BlockId;
  readonly level: 1 | 2 | 3;
  readonly words: string;
  readonly marking: PortionMarking | null;
}

/** In reading order; headings in cells of tables too. */
export const outlineOf = (text: RichText): readonly OutlineEntry[] =>
  [...walkBlocks(text)].flatMap((block) => {
    if (block.kind !== 'heading') return [];
    const { id, level, marking } = block;
    const words = block.inlines.map((inline) => {
      if (inline.kind === 'text' || inline.kind === 'mention') return inline.text;
      if (inline.kind === 'link') return inline.inlines.map((one) => (one.kind === 'text' ? one.text : ' ')).join('');
      return inline.kind === 'line-break' ? ' ' : '';
    });
    return [{ id, level, words: words.join('').trim(), marking }];
  });
