// Where the parts of a document use a note: the tab, and the paragraphs that have a number.
import type { TabbedPart } from './annex.ts';

export interface Use {
  readonly tab: number;
  /** In their order; empty where the note stands in nothing that is numbered. */
  readonly paragraphs: readonly number[];
}

/** In the order of the parts. What has no tab cannot be named. */
export const findUses = (parts: readonly TabbedPart[], notes: ReadonlySet<string>): readonly Use[] =>
  parts.flatMap((part): readonly Use[] => {
    if (part.tab === null || !hasNote(part, notes)) return [];
    const numbered = paragraphsOf(part).filter((paragraph) => hasNote(paragraph, notes));
    return [{ tab: part.tab, paragraphs: numbered.flatMap(({ number }) => (number === null ? [] : [number])) }];
  });

function paragraphsOf(part: TabbedPart): readonly { readonly number: number | null }[] {
  if (part.form === 'brief') {
    return part.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'paragraph'));
  }
  return part.form === 'speaking-notes' ? part.sections.flatMap(({ paragraphs }) => paragraphs) : [];
}

/** Runs stand at many places in the shapes of the parts; only they have a `note`. */
function hasNote(value: unknown, notes: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('note' in value && typeof value.note === 'string' && notes.has(value.note)) return true;
  return Object.values(value).some((inner) => hasNote(inner, notes));
}
