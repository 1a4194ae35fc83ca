// Writes texts in code, for samples, forms and tests: identifiers count up, so that equal code gives equal texts.
import type { DateValue } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';
import {
  type Block,
  type BlockId,
  blockId,
  type HeadingBlock,
  type Inline,
  type ListBlock,
  type ListItem,
  type LivingBlock,
  type LivingQuery,
  type LivingShow,
  type PageBreakBlock,
  type ParagraphBlock,
  type PortionMarking,
  type RichText,
  type Section,
  type TableBlock,
  type TextInline,
  type TextMark,
} from './rich-text.ts';

/** Plain words, or inlines where there is more to them. */
export type Words = string | readonly (string | Inline)[];

export const text = (words: string, ...marks: readonly TextMark[]): TextInline => ({
  kind: 'text',
  text: words,
  marks,
});
export const lineBreak = (): Inline => ({ kind: 'line-break' });
export const link = (href: string, words: string): Inline => ({ kind: 'link', href, inlines: [text(words)] });
export const mention = (record: RecordId, words: string): Inline => ({ kind: 'mention', record, text: words });
export const footnote = (source: RecordId | null, words: string): Inline => ({
  kind: 'footnote',
  source,
  text: words,
});
export const date = (value: DateValue): Inline => ({ kind: 'date', value });

const inlinesOf = (words: Words): readonly Inline[] =>
  typeof words === 'string' ? [text(words)] : words.map((part) => (typeof part === 'string' ? text(part) : part));

/** An item of a list: its words, or its words and the list nested in it. */
export type ItemWords = Words | { readonly words: Words; readonly nested?: ListBlock; readonly checked?: boolean };

const isPlain = (item: ItemWords): item is Words => typeof item === 'string' || Array.isArray(item);

export interface RichTextBuilder {
  heading(level: 1 | 2 | 3, words: Words, marking?: PortionMarking): HeadingBlock;
  paragraph(words: Words, marking?: PortionMarking): ParagraphBlock;
  quote(words: Words, marking?: PortionMarking): ParagraphBlock;
  callOut(words: Words, marking?: PortionMarking): ParagraphBlock;
  list(style: ListBlock['style'], items: readonly ItemWords[]): ListBlock;
  /** The first row is the header. */
  table(rows: readonly (readonly Words[])[]): TableBlock;
  pageBreak(): PageBreakBlock;
  living(record: RecordId, show: LivingShow, pinned?: number): LivingBlock;
  livingQuery(query: Partial<LivingQuery> & Pick<LivingQuery, 'kind'>, show: LivingShow): LivingBlock;
  section(...blocks: readonly Block[]): Section;
}

/** A builder for one text; its identifiers are `prefix` and a number, from 1. */
export function richTextBuilder(prefix = 'b'): RichTextBuilder {
  let last = 0;
  const id = (): BlockId => {
    last += 1;
    return blockId(`${prefix}${last}`);
  };
  const words = (content: Words, marking: PortionMarking | null = null) => ({
    id: id(),
    marking,
    direction: 'auto' as const,
    inlines: inlinesOf(content),
  });
  const item = (style: ListBlock['style'], content: ItemWords): ListItem => {
    const whole = isPlain(content) ? { words: content } : content;
    const checked = style === 'check' ? (whole.checked ?? false) : null;
    return { ...words(whole.words), checked, nested: whole.nested ?? null };
  };
  const paragraphLike =
    (kind: ParagraphBlock['kind']) =>
    (content: Words, marking?: PortionMarking): ParagraphBlock => ({ kind, ...words(content, marking) });
  return {
    heading: (level, content, marking) => ({ kind: 'heading', level, ...words(content, marking) }),
    paragraph: paragraphLike('paragraph'),
    quote: paragraphLike('quote'),
    callOut: paragraphLike('call-out'),
    list: (style, items) => ({ id: id(), kind: 'list', style, items: items.map((one) => item(style, one)) }),
    table: (rows) => ({
      id: id(),
      kind: 'table',
      headerRow: true,
      rows: rows.map((row) => ({
        cells: row.map((cell) => ({ blocks: [{ kind: 'paragraph', ...words(cell) }] })),
      })),
    }),
    pageBreak: () => ({ id: id(), kind: 'page-break' }),
    living: (record, show, pinned) => ({
      id: id(),
      kind: 'living',
      record,
      show,
      query: null,
      pinned: pinned ?? null,
    }),
    livingQuery: (query, show) => ({
      id: id(),
      kind: 'living',
      record: null,
      show,
      query: { issue: null, party: null, mode: null, status: null, ...query },
      pinned: null,
    }),
    section: (...blocks) => ({ id: id(), blocks }),
  };
}

export const richText = (...sections: readonly Section[]): RichText => ({ version: 1, sections });
