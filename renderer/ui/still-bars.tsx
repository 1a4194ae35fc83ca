// What stands while something is being fetched: still bars, no shimmer.
import { uiWords } from '#shared/language/ui-words.ts';
import { useWords } from './language.tsx';
import './still-bars.css';

export interface StillBarsProps {
  /** Pairs of bars, as rows of a list. */
  readonly rows?: number;
}

export function StillBars({ rows = 1 }: StillBarsProps) {
  const words = useWords(uiWords);
  return (
    <div className="still-bars" role="status" aria-busy>
      <span className="unseen">{words.loading}</span>
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <span key={row} className="still-bars-row" aria-hidden>
          <i className="still-bars-bar" />
          <i className="still-bars-bar still-bars-short" />
        </span>
      ))}
    </div>
  );
}
