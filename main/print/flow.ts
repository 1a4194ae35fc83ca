// A print document as one flat list of what a writer without pages sets, one item after the other.
import type { PrintDocument } from '#shared/briefing/print-document.ts';
import type { FlowItem } from './flow-items.ts';
import { flowPart } from './flow-parts.ts';
import { plain, plainParagraph, startNotes } from './flow-runs.ts';

/** The banner stands first, before each part, and last. What print sets at the head of each page follows the first, what it sets at the foot precedes the last. */
export function flowOf(document: PrintDocument): readonly FlowItem[] {
  const banner: FlowItem = { kind: 'banner', text: document.banner };
  const line = (text: string, bold = false): readonly FlowItem[] =>
    text === '' ? [] : [plainParagraph([plain(text, document.language, { bold })], document.language)];
  const parts = document.parts.flatMap((part, index): readonly FlowItem[] => {
    const notes = startNotes(document);
    const items = flowPart(part, document, notes);
    const made = notes.made();
    return [
      { kind: 'part', number: index + 1 },
      banner,
      ...items,
      ...(made.length === 0 ? [] : [{ kind: 'notes', notes: made } as const]),
    ];
  });
  return [
    banner,
    ...line([document.symbol, document.issued, document.copy].filter((text) => text !== '').join(' · ')),
    ...line(document.title, true),
    ...line(document.author),
    ...parts,
    ...(document.shortTitle === document.title ? [] : line(document.shortTitle)),
    banner,
  ];
}
