// The key at the foot: the shapes of the stances, and the arrows of what moved.
import { memo } from 'react';
import { useWords } from '#renderer/ui/language.tsx';
import { Stance, stances } from '#renderer/ui/stance.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { MovedArrow } from './moved-arrow.tsx';
import './matrix-legend.css';

/** @param since title of the round compared with */
export const MatrixLegend = memo(function MatrixLegend({ since }: { readonly since: string | null }) {
  const words = useWords(matrixWords);
  return (
    <section className="frame-foot matrix-legend" aria-label={words.legend.label}>
      {stances.map((stance) => (
        <Stance key={stance} stance={stance} hasWord />
      ))}
      <span className="grow" />
      <span className="matrix-legend-moves">
        <span className="matrix-legend-item">
          <MovedArrow towards="other" />
          {words.legend.changed}
        </span>
        <span className="matrix-legend-item">
          <MovedArrow towards="nearer" />
          {words.legend.nearer}
        </span>
        <span className="matrix-legend-item">
          <MovedArrow towards="further" />
          {words.legend.further(since)}
        </span>
      </span>
    </section>
  );
});
