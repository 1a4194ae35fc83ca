// How long each part of a brief is: the words from one heading to the next, those of its living blocks included.
import type { OutlineEntry } from '#renderer/editor/outline.ts';
import { outlineOf } from '#renderer/editor/outline.ts';
import type { Block, BlockId, Inline, LivingBlock, RichText } from '#shared/richtext/rich-text.ts';

export interface Part extends OutlineEntry {
  /** Without those of the heading itself. */
  readonly words: string;
  readonly length: number;
}

export interface Lengths {
  readonly parts: readonly Part[];
  readonly total: number;
  /** For every block and item, the heading that it stands under. */
  readonly headingOf: ReadonlyMap<BlockId, BlockId>;
}

/** About as many words as a printed side of a brief takes. */
export const wordsOfSide = 420;

const wordOf = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,٫٬-]*/gu;
export const countWords = (text: string): number => text.match(wordOf)?.length ?? 0;

const ofInlines = (inlines: readonly Inline[]): number =>
  inlines.reduce((sum, inline) => {
    if (inline.kind === 'text' || inline.kind === 'mention') return sum + countWords(inline.text);
    if (inline.kind === 'link') return sum + ofInlines(inline.inlines);
    return inline.kind === 'date' ? sum + 3 : sum;
  }, 0);

export function lengthsOf(text: RichText, livingLength: (block: LivingBlock) => number): Lengths {
  const lengths = new Map<BlockId, number>();
  const headingOf = new Map<BlockId, BlockId>();
  let heading: BlockId | null = null;
  let total = 0;
  const add = (count: number): void => {
    total += count;
    if (heading !== null) lengths.set(heading, (lengths.get(heading) ?? 0) + count);
  };
  const under = (id: BlockId): void => {
    if (heading !== null) headingOf.set(id, heading);
  };
  const visit = (block: Block): void => {
    if (block.kind === 'heading') {
      heading = block.id;
      total += ofInlines(block.inlines);
    }
    under(block.id);
    if (block.kind === 'living') add(livingLength(block));
    else if (block.kind === 'list') {
      for (const item of block.items) {
        under(item.id);
        add(ofInlines(item.inlines));
        if (item.nested !== null) visit(item.nested);
      }
    } else if (block.kind === 'table') {
      for (const row of block.rows) for (const cell of row.cells) for (const inner of cell.blocks) visit(inner);
    } else if ('inlines' in block && block.kind !== 'heading') add(ofInlines(block.inlines));
  };
  for (const section of text.sections) for (const block of section.blocks) visit(block);
  const parts = outlineOf(text).map((entry) => ({ ...entry, length: lengths.get(entry.id) ?? 0 }));
  return { parts, total, headingOf };
}

const quarters = ['', '¼', '½', '¾'] as const;

/** Sides in quarters, as a part of the outline has them: '¾', '1', '2½'; at least a quarter where there are words. */
export function sidesInQuarters(words: number, write: (number: number) => string): string {
  const parts = words === 0 ? 0 : Math.max(1, Math.round((words / wordsOfSide) * 4));
  const whole = Math.floor(parts / 4);
  const rest = quarters[parts % 4] ?? '';
  return whole === 0 ? rest : `${write(whole)}${rest}`;
}
