// What the feature around the editor passes in for the parts that the editor does not know: records, dates, marking names.
import { createContext, type ReactNode, useContext } from 'react';
import type { MarkingWords } from '#renderer/editor/marking-words.ts';
import type { DateContent, FootnoteContent, MentionContent } from '#renderer/editor/nodes/content-state.ts';
import type { LivingBlock } from '#shared/richtext/rich-text.ts';
import type { LivingTools } from './living-tools.ts';

export interface Surroundings {
  /** The words of a living block as they are now, and the line below them (`LivingLine`). */
  readonly renderLiving: (block: LivingBlock, tools: LivingTools) => ReactNode;
  readonly renderMention?: ((mention: MentionContent) => ReactNode) | undefined;
  readonly renderDate?: ((value: DateContent) => ReactNode) | undefined;
  /** The source that a note cites. */
  readonly renderSource?: ((footnote: FootnoteContent) => ReactNode) | undefined;
  readonly markings: MarkingWords;
  readonly isReadOnly: boolean;
}

const context = createContext<Surroundings>({
  renderLiving: () => null,
  markings: { levels: [], caveats: [] },
  isReadOnly: true,
});

export const SurroundingsProvider = context.Provider;
export const useSurroundings = (): Surroundings => useContext(context);
