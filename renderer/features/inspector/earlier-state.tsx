// A record as it stood at an earlier revision, in the place of its present fields.
import { useAsk } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { type AnyRecord, definitionOf } from '#shared/records/record.ts';
import { FieldsView } from './fields-view.tsx';
import { formOf, idsIn } from './form-values.ts';
import { useTitles } from './use-titles.ts';

export interface EarlierStateProps {
  readonly record: AnyRecord;
  readonly revision: number;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

export function EarlierState({ record, revision, onOpen, onBack }: EarlierStateProps) {
  const words = useWords(inspectorWords);
  const language = useLanguage();
  const write = useNumber();
  const { value, failure } = useAsk('record.get', { id: record.id, revision });
  const { fields } = definitionOf(record.kind);
  const titles = useTitles([], value === undefined ? [] : idsIn(fields, formOf(fields, value.body)));
  return (
    <>
      <div className="frame-section">
        <Notice
          title={words.asItWas(write(revision))}
          actions={<Button onPress={onBack}>{words.backToPresent}</Button>}
        />
      </div>
      {failure !== null ? (
        <Notice tone="error" title={sentenceOf(failure, language)} />
      ) : value === undefined ? (
        <StillBars rows={4} />
      ) : (
        <FieldsView kind={record.kind} body={value.body} titles={titles} unit="" onOpen={onOpen} />
      )}
    </>
  );
}
