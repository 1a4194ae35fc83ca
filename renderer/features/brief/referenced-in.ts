// What a text shows of records, as one question to the engine: its living blocks, and the records that its notes cite.
import type { LivingShown } from '#shared/contract/living.ts';
import type { RecordId } from '#shared/core/ids.ts';
import type { LivingBlock, RichText } from '#shared/richtext/rich-text.ts';
import { walkBlocks, walkWords } from '#shared/richtext/walk.ts';

export type LivingAsked = Pick<LivingBlock, 'record' | 'query' | 'show' | 'pinned'> & {
  readonly key: string;
  /** A note cites the record: its words do not stand in the text. */
  readonly isCited?: boolean;
};

export const sourceKey = (record: RecordId): string => `source:${record}`;

/** The most that one question takes. */
const most = 1_000;

export const livingBlocksIn = (text: RichText): readonly LivingBlock[] =>
  [...walkBlocks(text)].filter((block) => block.kind === 'living');

/** The records that stand in the text as it is now: those that its blocks name, and those that they show in their place. */
export const recordsIn = (text: RichText, shown: ReadonlyMap<string, LivingShown>): ReadonlySet<RecordId> =>
  new Set(
    livingBlocksIn(text).flatMap(({ id, record }) => [
      ...(record === null ? [] : [record]),
      ...(shown.get(id)?.items ?? []).map((item) => item.record),
    ]),
  );

export function referencedIn(text: RichText): readonly LivingAsked[] {
  const blocks = livingBlocksIn(text).map(({ id, record, query, show, pinned }): LivingAsked => {
    return { key: id, record, query, show, pinned };
  });
  const sources = new Set<RecordId>();
  for (const { inlines } of walkWords(text)) {
    for (const inline of inlines) if (inline.kind === 'footnote' && inline.source !== null) sources.add(inline.source);
  }
  const cited = [...sources].map((record): LivingAsked => {
    return { key: sourceKey(record), record, query: null, show: 'line', pinned: null, isCited: true };
  });
  return [...blocks, ...cited].slice(0, most);
}
