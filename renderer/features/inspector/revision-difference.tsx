// What differs between two states of one record: its fields and its marking.
import { useAsk } from '#renderer/client/client.tsx';
import type { Markings } from '#renderer/client/markings.ts';
import { useLanguage } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import type { RecordId } from '#shared/core/ids.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { differences, isSameValue } from './body-difference.ts';
import { DifferenceList } from './difference-list.tsx';
import { formOf, idsIn } from './form-values.ts';
import { MarkingChange } from './marking-change.tsx';
import { useTitles } from './use-titles.ts';

export interface RevisionDifferenceProps {
  readonly record: RecordId;
  readonly kind: Kind;
  readonly earlier: number;
  readonly later: number;
  readonly markings: Markings;
}

export function RevisionDifference({ record, kind, earlier, later, markings }: RevisionDifferenceProps) {
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
  return (
    <>
      {(changes.length > 0 || !isMarked) && <DifferenceList kind={kind} changes={changes} titles={titles} />}
      <MarkingChange before={before.marking} after={after.marking} markings={markings} />
    </>
  );
}
