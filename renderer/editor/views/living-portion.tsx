// The letter of a record's marking beside a living block, as paragraphs have theirs.
import type { ReactNode } from 'react';
import { nameOfMarking } from '#renderer/editor/marking-words.ts';
import { useWords } from '#renderer/ui/language.tsx';
import { uiWords } from '#shared/language/ui-words.ts';
import type { PortionMarking } from '#shared/richtext/rich-text.ts';
import { useSurroundings } from './editor-surroundings.tsx';

export function LivingPortion({ marking }: { marking: PortionMarking | null }): ReactNode {
  const { markings } = useSurroundings();
  const { unmarked } = useWords(uiWords);
  if (marking === null) return <span className="living-portion living-portion-none">{unmarked}</span>;
  const level = markings.levels.find(({ code }) => code === marking.level);
  return (
    <span
      className="living-portion"
      role="img"
      aria-label={nameOfMarking(marking, markings)}
      data-above={markings.above?.is(marking) === true || undefined}
      data-caveats={marking.caveats.length > 0 || undefined}
      ref={(element) => element?.style.setProperty('--portion-colour', level?.colour ?? 'var(--line-3)')}
    >
      {level?.letter ?? marking.level}
    </span>
  );
}
