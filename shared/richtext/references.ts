// Which records a text names, so that links can be kept, and deleting what is cited refused.
import type { RecordId } from '#shared/core/ids.ts';
import { recordOfLink } from './link-target.ts';
import type { Block, Inline, RichText } from './rich-text.ts';
import { walkBlocks, walkWords } from './walk.ts';

/** Every record named by a living block (its record, and the issue and party of its query), a mention, a footnote or a link: each once, in order of kind and then of reading. */
export function referencesOf(text: RichText): RecordId[] {
  const found = new Set<RecordId>();
  for (const block of walkBlocks(text)) for (const record of ofBlock(block)) found.add(record);
  for (const node of walkWords(text)) {
    for (const inline of node.inlines) {
      const record = ofInline(inline);
      if (record !== null) found.add(record);
    }
  }
  return [...found];
}

const ofBlock = (block: Block): readonly RecordId[] =>
  block.kind === 'living'
    ? [block.record, block.query?.issue, block.query?.party].filter((record) => record !== null && record !== undefined)
    : [];

function ofInline(inline: Inline): RecordId | null {
  if (inline.kind === 'mention') return inline.record;
  if (inline.kind === 'footnote') return inline.source;
  if (inline.kind === 'link') return recordOfLink(inline.href);
  return null;
}
