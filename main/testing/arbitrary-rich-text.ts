// Generated texts of briefs for property tests: every kind of node, valid, with identifiers that do not repeat.
import fc from 'fast-check';
import { type RecordId, recordId } from '#shared/core/ids.ts';
import {
  type Block,
  type BlockId,
  blockId,
  type Inline,
  type ListBlock,
  livingShows,
  type RichText,
  textMarks,
} from '#shared/richtext/rich-text.ts';

export const anyRecordId: fc.Arbitrary<RecordId> = fc.uuid({ version: 7 }).map((text) => recordId(text));

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', 'الماء', 'de l’eau', '\u2067x\u2069'),
);
const textInline = fc.record({ kind: fc.constant('text' as const), text: words, marks: fc.subarray([...textMarks]) });
const lineBreak = fc.constant({ kind: 'line-break' as const });
const href = fc.oneof(
  fc.constantFrom('https://example.org/a?b=c#d', 'mailto:desk@example.org'),
  anyRecordId.map((id) => `record:${id}`),
);
const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'grapheme' }) as fc.Arbitrary<null>;

const inline: fc.Arbitrary<Inline> = fc.oneof(
  textInline,
  lineBreak,
  fc.record({
    kind: fc.constant('link' as const),
    href,
    inlines: fc.array(fc.oneof(textInline, lineBreak), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('mention' as const), record: anyRecordId, text: words }),
  fc.record({ kind: fc.constant('footnote' as const), source: fc.option(anyRecordId), text: words }),
  fc.constantFrom(
    { kind: 'date' as const, value: { date: '2027-09-15', precision: 'day' as const, sighted: null } },
    { kind: 'date' as const, value: { date: '2027-03', precision: 'about' as const, sighted: null } },
  ),
  fc.record({ kind: fc.constant('placeholder' as const), original: json }),
);

const id = fc.constant(blockId('unset'));
const paragraphLike = {
  id,
  marking: fc.option(
    fc.record({ level: fc.constantFrom('open', 'restricted'), caveats: fc.subarray(['desk-only', 'embargo']) }),
  ),
  direction: fc.constantFrom('auto' as const, 'ltr' as const, 'rtl' as const),
  inlines: fc.array(inline, { maxLength: 4 }),
};
const code = fc.option(fc.constantFrom('raise', 'if-pressed'));

const { block } = fc.letrec<{ block: Block; list: ListBlock }>((tie) => ({
  list: fc.record({
    id,
    kind: fc.constant('list' as const),
    style: fc.constantFrom('bulleted' as const, 'numbered' as const, 'check' as const),
    items: fc.array(
      fc.record({
        ...paragraphLike,
        checked: fc.option(fc.boolean()),
        nested: fc.option(tie('list'), { maxDepth: 3 }),
      }),
      { maxLength: 3 },
    ),
  }),
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ ...paragraphLike, kind: fc.constantFrom('paragraph' as const, 'quote' as const, 'call-out' as const) }),
    fc.record({
      ...paragraphLike,
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
    fc.record({ id, kind: fc.constant('page-break' as const) }),
    fc.record({ id, kind: fc.constant('placeholder' as const), original: json }),
    fc.record({
      id,
      kind: fc.constant('living' as const),
      record: anyRecordId,
      show: fc.constantFrom(...livingShows),
      query: fc.constant(null),
      pinned: fc.option(fc.integer({ min: 1, max: 99 })),
    }),
    fc.record({
      id,
      kind: fc.constant('living' as const),
      record: fc.constant(null),
      show: fc.constantFrom(...livingShows),
      query: fc.record({
        kind: fc.constant('concern'),
        issue: fc.option(anyRecordId),
        party: fc.option(anyRecordId),
        mode: code,
        status: code,
      }),
      pinned: fc.constant(null),
    }),
    tie('list'),
    fc.record({
      id,
      kind: fc.constant('table' as const),
      headerRow: fc.boolean(),
      rows: fc.array(
        fc.record({
          cells: fc.array(fc.record({ blocks: fc.array(tie('block'), { maxLength: 2 }) }), { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    }),
  ),
}));

function numbered(text: RichText): RichText {
  let last = 0;
  const next = (): BlockId => {
    last += 1;
    return blockId(`n${last}`);
  };
  const list = (value: ListBlock): ListBlock => ({
    ...value,
    id: next(),
    items: value.items.map((item) => ({
      ...item,
      id: next(),
      nested: item.nested === null ? null : list(item.nested),
    })),
  });
  const renumber = (value: Block): Block => {
    if (value.kind === 'list') return list(value);
    if (value.kind !== 'table') return { ...value, id: next() };
    const rows = value.rows.map((row) => ({ cells: row.cells.map((cell) => ({ blocks: cell.blocks.map(renumber) })) }));
    return { ...value, id: next(), rows };
  };
  return {
    ...text,
    sections: text.sections.map((section) => ({ id: next(), blocks: section.blocks.map(renumber) })),
  };
}

/** Any text that the strict parser accepts as it is. */
export const anyRichText: fc.Arbitrary<RichText> = fc
  .record({
    version: fc.constant(1 as const),
    sections: fc.array(fc.record({ id, blocks: fc.array(block, { maxLength: 4 }) }), { maxLength: 3 }),
  })
  .map(numbered);
