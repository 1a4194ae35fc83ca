// The same library as if what a reader may not see had never been written: its documents must not differ for that reader.
import { type AnyRecord, isKind } from '#shared/records/record.ts';
import type { Block } from '#shared/richtext/rich-text.ts';
import type { CanaryLibrary } from './library.ts';
import type { Oracle, Reader } from './oracle.ts';

type Contents = Pick<CanaryLibrary, 'records' | 'revisions' | 'briefs'>;

/** What the documents are made of stays: their own papers, the talks they belong to, and the scheme of their markings. */
const staying = ['brief', 'dossier', 'negotiation', 'marking-scheme'];

/** Without the records that the reader may not see, and without the paragraphs of briefs above the reader. */
export function withoutHidden(library: CanaryLibrary, oracle: Oracle, reader: Reader): Contents {
  const isSeen = (record: AnyRecord): boolean => staying.includes(record.kind) || oracle.sees(record, reader);
  const records = library.records
    .filter(isSeen)
    .map((record) => (isKind(record, 'brief') ? withoutParagraphs(record, oracle, reader) : record));
  const left = new Set(records.map(({ id }) => id));
  return {
    records,
    revisions: library.revisions.filter((record) => left.has(record.id) && isSeen(record)),
    briefs: records.filter((record) => isKind(record, 'brief')) as unknown as CanaryLibrary['briefs'],
  };
}

function withoutParagraphs<R extends CanaryLibrary['briefs'][number] & AnyRecord>(
  brief: R,
  oracle: Oracle,
  reader: Reader,
): R {
  const isSeen = (block: Block): boolean =>
    block.kind === 'heading' || !('inlines' in block) || oracle.seesMarking(block.marking ?? brief.marking, reader);
  const sections = brief.body.text.sections.map((section) => ({ ...section, blocks: section.blocks.filter(isSeen) }));
  return { ...brief, body: { ...brief.body, text: { ...brief.body.text, sections } } };
}
