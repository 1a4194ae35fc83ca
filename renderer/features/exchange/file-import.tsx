// One case file: what would come in, what is refused and what differs; then the import with its progress, and what came of it.
import { useState } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { sentenceOf } from '#shared/contract/failures.ts';
import { exchangeWords } from '#shared/language/exchange-words.ts';
import { Different } from './different.tsx';
import { Fresh } from './fresh.tsx';
import { ImportDone } from './import-done.tsx';
import { Refused } from './refused.tsx';
import { type CaseImport, type CasePlan, type Choice, useCaseImport } from './use-case-import.ts';

interface FileImportProps {
  readonly file: string;
  /** Another file is wanted; '' where it is still to be chosen. */
  readonly onOther: (file: string) => void;
}

function Failed({ failure, outcome, again }: CaseImport) {
  const words = useWords(exchangeWords).import;
  const language = useLanguage();
  if (failure === null) return null;
  return (
    <>
      <Notice
        tone="error"
        title={<bdi>{failure.code === 'cancelled' ? words.stopped : sentenceOf(failure, language)}</bdi>}
        {...(outcome === null ? { actions: <Button onPress={again}>{words.again}</Button> } : {})}
      />
      {failure.code === 'import-refused' && <Refused rows={failure.details.rows} />}
    </>
  );
}

function Planned({ plan, doing, bringIn }: CaseImport & { readonly plan: CasePlan }) {
  const words = useWords(exchangeWords).import;
  const isReadOnly = useAsk('library.describe', {}).value?.readOnly != null;
  const [choice, choose] = useState<Choice | null>(null);
  const { different, refused } = plan;
  if (refused.length > 0) return <Refused rows={refused} />;
  if (plan.new === 0 && different.length === 0) return <p role="status">{words.allHere}</p>;
  const reason = isReadOnly ? words.readOnly : different.length > 0 && choice === null ? words.chooseFirst : null;
  return (
    <>
      <Fresh plan={plan} />
      {different.length > 0 && <Different records={different} choice={choice} onChoose={choose} />}
      <section>
        <Button
          variant="first"
          disabledBecause={reason}
          working={doing === 'importing' ? words.steps.importing : null}
          onPress={() => void bringIn(choice)}
        >
          {words.run}
        </Button>
      </section>
    </>
  );
}

export function FileImport({ file, onOther }: FileImportProps) {
  const words = useWords(exchangeWords).import;
  const importing = useCaseImport(file);
  const { plan, outcome, doing, progress } = importing;
  return (
    <>
      <p className="exchange-file">
        <bdi dir="ltr">{file}</bdi>
        <Button variant="quiet" onPress={() => onOther('')}>
          {words.other}
        </Button>
      </p>
      <Failed {...importing} />
      {outcome !== null ? (
        <ImportDone {...importing} outcome={outcome} />
      ) : (
        plan !== null && <Planned {...importing} plan={plan} />
      )}
      {(doing === 'reading' || doing === 'importing') && (
        <Progress
          verb={
            progress?.step === 'importing' || (progress === null && doing === 'importing')
              ? words.steps.importing
              : words.steps.reading
          }
          done={progress?.done ?? 0}
          total={progress?.total ?? null}
          onCancel={importing.cancel}
        />
      )}
    </>
  );
}
