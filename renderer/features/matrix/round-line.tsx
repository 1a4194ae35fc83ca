// The rounds and today on a line: the filled one is compared with, the one in the accent is shown, the others are hollow.
import { memo } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { ShortDate } from '#renderer/ui/dual-date.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import type { Shown, Stop } from './matrix-rounds.ts';
import './round-line.css';

export interface RoundLineProps {
  readonly rounds: Shown;
  /** '' for today. */
  readonly onChoose: (day: string) => void;
}

export const RoundLine = memo(function RoundLine({ rounds, onChoose }: RoundLineProps) {
  const words = useWords(matrixWords);
  const { stops, shown, compared } = rounds;
  const choose = (id: string) => {
    const stop = stops.find((one) => one.id === id);
    if (stop !== undefined) onChoose(stop.title === null ? '' : stop.day);
  };
  return (
    <RadioGroup
      className="round-line"
      orientation="horizontal"
      aria-label={words.roundLine}
      value={shown.id}
      onChange={choose}
    >
      {stops.map((stop) => (
        <Radio
          key={stop.id}
          value={stop.id}
          className={`round-line-stop${stop.id === compared?.id ? ' round-line-compared' : ''}`}
        >
          <span className="round-line-dot" aria-hidden />
          <StopName stop={stop} isCompared={stop.id === compared?.id} />
          <span className="round-line-day">
            <ShortDate value={stop.date} />
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
});

function StopName({ stop, isCompared }: { readonly stop: Stop; readonly isCompared: boolean }) {
  const words = useWords(matrixWords);
  const name = stop.title ?? words.today;
  return (
    <span className="round-line-name" title={name}>
      {isCompared ? (
        <>
          <span aria-hidden>{name}</span>
          <span className="unseen">{words.comparedWith(name)}</span>
        </>
      ) : (
        name
      )}
    </span>
  );
}
