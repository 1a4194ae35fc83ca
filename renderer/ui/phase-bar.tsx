// Where a negotiation stands in its phases: past ones full, the present one in the accent, the rest outlined; hatched where it rests.
import { uiWords } from '#shared/language/ui-words.ts';
import { useNumber, useWords } from './language.tsx';
import './phase-bar.css';

export interface PhaseBarProps {
  /** The name of the present phase, shown below the bar. */
  readonly phase: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Suspended: phases gone through are hatched and none is present. `phase` says since when. */
  readonly isSuspended?: boolean;
}

export function PhaseBar({ phase, number, total, isSuspended }: PhaseBarProps) {
  const words = useWords(uiWords);
  const write = useNumber();
  const kindOf = (one: number): string => {
    if (isSuspended === true) return one <= number ? 'stopped' : 'coming';
    return one < number ? 'past' : one === number ? 'present' : 'coming';
  };
  return (
    <span className="phase-bar">
      <span className="phase-bar-steps" aria-hidden>
        {Array.from({ length: total }, (_, index) => index + 1).map((one) => (
          <i key={one} className={`phase-bar-step phase-bar-${kindOf(one)}`} />
        ))}
      </span>
      <span className="phase-bar-word" aria-hidden>
        {phase}
      </span>
      <span className="unseen">{words.phaseOf(phase, write(number), write(total))}</span>
    </span>
  );
}
