// The number of a finding, in the check and in the margin: filled must be mended before issue, outlined should be looked at.
import { uiWords } from '#shared/language/ui-words.ts';
import { useNumber, useWords } from './language.tsx';
import './finding-number.css';

export interface FindingNumberProps {
  readonly number: number;
  readonly severity: 'must' | 'should';
}

export function FindingNumber({ number, severity }: FindingNumberProps) {
  const words = useWords(uiWords);
  const write = useNumber();
  return (
    <bdi className={`finding-number finding-number-${severity}`} title={words[severity]}>
      {write(number)}
      <span className="unseen"> {words[severity]}</span>
    </bdi>
  );
}
