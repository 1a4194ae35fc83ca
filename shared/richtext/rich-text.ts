// The text of a brief as plain JSON: sections of blocks, blocks of inlines. Every block keeps its identifier for life.
import type { Json } from '#shared/core/canonical-json.ts';
import type { DateValue } from '#shared/core/dates.ts';
import type { RecordId } from '#shared/core/ids.ts';

/** 1 to 40 of A-Z a-z 0-9 _ -, unique among the sections, blocks and list items of one text. */
export type BlockId = string & { readonly __brand: 'BlockId' };

export type Direction = 'auto' | 'ltr' | 'rtl';

/** In the order in which a text lists them. */
export const textMarks = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'highlight'] as const;
export type TextMark = (typeof textMarks)[number];

/** The marking of one paragraph, by codes of the library's scheme. */
export interface PortionMarking {
  readonly level: string;
  readonly caveats: readonly string[];
}

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly TextMark[];
}

export interface LineBreakInline {
  readonly kind: 'line-break';
}

/** `href` is https:, mailto: or `record:` with an identifier. */
export interface LinkInline {
  readonly kind: 'link';
  readonly href: string;
  readonly inlines: readonly (TextInline | LineBreakInline)[];
}

/** A record named in running text; `text` is what stood there when it was named. */
export interface MentionInline {
  readonly kind: 'mention';
  readonly record: RecordId;
  readonly text: string;
}

/** A note at the foot of the page: a statement or agreement it cites, words of its own, or both. */
export interface FootnoteInline {
  readonly kind: 'footnote';
  readonly source: RecordId | null;
  readonly text: string;
}

export interface DateInline {
  readonly kind: 'date';
  readonly value: DateValue;
}

/** Something a later version wrote; `original` is kept as it came. */
export interface PlaceholderInline {
  readonly kind: 'placeholder';
  readonly original: Json;
}

export type Inline =
  | TextInline
  | LineBreakInline
  | LinkInline
  | MentionInline
  | FootnoteInline
  | DateInline
  | PlaceholderInline;

/** What all paragraph-like nodes share. */
export interface ParagraphLike {
  readonly id: BlockId;
  readonly marking: PortionMarking | null;
  readonly direction: Direction;
  readonly inlines: readonly Inline[];
}

export interface HeadingBlock extends ParagraphLike {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
}

export interface ParagraphBlock extends ParagraphLike {
  readonly kind: 'paragraph' | 'quote' | 'call-out';
}

export interface ListItem extends ParagraphLike {
  /** Null outside check lists. */
  readonly checked: boolean | null;
  readonly nested: ListBlock | null;
}

export interface ListBlock {
  readonly id: BlockId;
  readonly kind: 'list';
  readonly style: 'bulleted' | 'numbered' | 'check';
  readonly items: readonly ListItem[];
}

export interface TableCell {
  readonly blocks: readonly Block[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

/** With `headerRow` the first row is the header. Rows may differ in length: a reader fills up with empty cells. */
export interface TableBlock {
  readonly id: BlockId;
  readonly kind: 'table';
  readonly headerRow: boolean;
  readonly rows: readonly TableRow[];
}

export interface PageBreakBlock {
  readonly id: BlockId;
  readonly kind: 'page-break';
}

/** Which records a living block gathers. `kind`, `mode` and `status` are codes of the record register; null means any. */
export interface LivingQuery {
  readonly kind: string;
  readonly issue: RecordId | null;
  readonly party: RecordId | null;
  readonly mode: string | null;
  readonly status: string | null;
}

export const livingShows = ['line', 'paragraph', 'card', 'row', 'list', 'table'] as const;
export type LivingShow = (typeof livingShows)[number];

/** Shows the words of a record, or of the records of a query, as they are now; never both. `pinned` is a revision of the record. */
export interface LivingBlock {
  readonly id: BlockId;
  readonly kind: 'living';
  readonly record: RecordId | null;
  readonly show: LivingShow;
  readonly query: LivingQuery | null;
  readonly pinned: number | null;
}

/** Something a later version wrote; `original` is kept as it came. */
export interface PlaceholderBlock {
  readonly id: BlockId;
  readonly kind: 'placeholder';
  readonly original: Json;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | PageBreakBlock
  | LivingBlock
  | PlaceholderBlock;

export interface Section {
  readonly id: BlockId;
  readonly blocks: readonly Block[];
}

export interface RichText {
  readonly version: 1;
  readonly sections: readonly Section[];
}

/** A text may not be larger: what goes beyond is refused, not cut. `textBytes` counts UTF-8. */
export const richTextLimits = { depth: 50, nodes: 50_000, textBytes: 5_000_000, linkLength: 2_000 } as const;

const blockIdForm = /^[A-Za-z0-9_-]{1,40}$/;

export const isBlockId = (value: unknown): value is BlockId => typeof value === 'string' && blockIdForm.test(value);

/** @throws when `value` is not of the form of a block identifier. */
export function blockId(value: string): BlockId {
  if (!isBlockId(value)) throw new Error(`Not a block identifier: ${value}`);
  return value;
}

/** A text with nothing in it: one empty section. */
export const emptyRichText = (): RichText => ({ version: 1, sections: [{ id: blockId('s1'), blocks: [] }] });
