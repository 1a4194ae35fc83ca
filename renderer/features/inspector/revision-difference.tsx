// What differs between two states of one record: its fields and its marking.
import { useAsk } from '#renderer/client/client.tsx';
import type { Markings } from '#renderer/client/markings.ts';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Marking } from '#renderer/ui/marking.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { differences, isSameValue } from './body-difference.ts';
import { DifferenceList } from './difference-list.tsx';
import { formOf, idsIn } from './form-values.ts';
import { useTitles } from './use-titles.ts';

export interface RevisionDifferenceProps {
  readonly record: RecordId;
  readonly kind: Kind;
  readonly earlier: number;
  readonly later: number;
  readonly markings: Markings;
}

export function RevisionDifference({ record, kind, earlier, later, markings }: RevisionDifferenceProps) {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const left = useAsk('record.get', { id: record, revision: earlier });
  const right = useAsk('record.get', { id: record, revision: later });
  const { fields } = definitionOf(kind);
  const [before, after] = [left.value, right.value];
  const ids = [before, after].flatMap((one) => (one === undefined ? [] : idsIn(fields, formOf(fields, one.body))));
  const titles = useTitles([], ids);
  const failure = left.failure ?? right.failure;
  if (failure !== null) return <Notice tone="error" title={sentenceOf(failure, language)} />;
  if (before === undefined || after === undefined) return <StillBars rows={2} />;
  const changes = differences(fields, before.body, after.body);
  const isMarked = !isSameValue(before.marking, after.marking);
  const side = ({ level, caveats }: typeof before.marking) => (
    <Marking level={markings.find(level)} caveats={caveats.join(', ')} />
  );
  return (
    <>
      {(changes.length > 0 || !isMarked) && <DifferenceList kind={kind} changes={changes} titles={titles} />}
      {isMarked && (
        <dl className="difference-list">
          <div className="difference-list-field">
            <dt>{words.marking}</dt>
            <dd className="difference-list-side">
              <span className="difference-list-note">{words.before}</span>
              <div>{side(before.marking)}</div>
            </dd>
            <dd className="difference-list-side">
              <span className="difference-list-note">{words.after}</span>
              <div>{side(after.marking)}</div>
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}
