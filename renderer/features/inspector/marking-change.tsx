// The marking of two states of a record, where it differs.
import type { Markings } from '#renderer/client/markings.ts';
import { useWords } from '#renderer/ui/language.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { Marking as MarkingValue } from '#shared/records/marking.ts';
import { isSameValue } from './body-difference.ts';
import './difference-list.css';

export interface MarkingChangeProps {
  readonly before: MarkingValue;
  readonly after: MarkingValue;
  readonly markings: Markings;
}

export function MarkingChange({ before, after, markings }: MarkingChangeProps) {
  const words = useWords(inspectorWords);
  if (isSameValue(before, after)) return null;
  const side = (name: string, { level, caveats }: MarkingValue) => (
    <dd className="difference-list-side">
      <span className="difference-list-note">{name}</span>
      <div>
        <Marking level={markings.find(level)} caveats={caveats.join(', ')} />
      </div>
    </dd>
  );
  return (
    <dl className="difference-list">
      <div className="difference-list-field">
        <dt>{words.marking}</dt>
        {side(words.before, before)}
        {side(words.after, after)}
      </div>
    </dl>
  );
}
