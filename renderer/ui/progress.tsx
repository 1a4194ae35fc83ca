// Work that takes a while: its verb and count, a bar, and a way to stop it.
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { uiWords } from '#shared/language/ui-words.ts';
import { Button } from './button.tsx';
import { useNumber, useWords } from './language.tsx';
import './progress.css';

export interface ProgressProps {
  /** 'Printing pages' */
  readonly verb: string;
  readonly done: number;
  /** null while it is not known. */
  readonly total: number | null;
  /** Left out where it cannot be stopped. */
  readonly onCancel?: () => void;
}

export function Progress({ verb, done, total, onCancel }: ProgressProps) {
  const words = useWords(uiWords);
  const write = useNumber();
  const count = total === null ? (done === 0 ? '' : write(done)) : words.progress(write(done), write(total));
  const share = total === null || total === 0 ? null : Math.min(1, done / total);
  return (
    <div className="progress">
      <ProgressBar
        className="progress-line"
        aria-label={verb}
        valueLabel={count === '' ? words.working : count}
        isIndeterminate={share === null}
        value={(share ?? 0) * 100}
      >
        <span className="progress-words">
          <span>{verb}</span>
          <span className="progress-count">{count}</span>
        </span>
        <span className="progress-track">
          <span className="progress-done" style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
        </span>
      </ProgressBar>
      {onCancel !== undefined && (
        <Button isSmall onPress={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
