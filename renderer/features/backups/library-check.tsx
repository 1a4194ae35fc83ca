// Whether everything in the library is as it was written.
import { useState } from 'react';
import { useJob } from '#renderer/client/client.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import { type Failure, sentenceOf } from '#shared/contract/failures.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { findingSentence } from '#shared/language/findings.ts';
import { settingsWords } from '#shared/language/settings-words.ts';

type Outcome = { readonly found: OutputOf<'library.verify'> } | { readonly failure: Failure } | null;

export function LibraryCheck() {
  const words = useWords(settingsWords).backups;
  const verify = useJob('library.verify');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const check = async (): Promise<void> => {
    setOutcome(null);
    const answer = await verify.run({});
    setOutcome(answer.ok ? { found: answer.value } : { failure: answer.failure });
  };
  return (
    <section>
      <h2>{words.check}</h2>
      <Button working={verify.isRunning ? words.checking : null} onPress={() => void check()}>
        {words.check}
      </Button>
      {verify.isRunning && (
        <Progress
          verb={words.checking}
          done={verify.progress?.done ?? 0}
          total={verify.progress?.total ?? null}
          onCancel={verify.cancel}
        />
      )}
      {outcome !== null && ('failure' in outcome ? <Failed failure={outcome.failure} /> : <Found {...outcome} />)}
    </section>
  );
}

function Failed({ failure }: { readonly failure: Failure }) {
  const words = useWords(settingsWords).backups;
  const language = useLanguage();
  return failure.code === 'cancelled' ? (
    <p role="status">{words.stopped}</p>
  ) : (
    <Notice tone="error" title={sentenceOf(failure, language)} />
  );
}

const shown = 50;

function Found({ found }: { readonly found: OutputOf<'library.verify'> }) {
  const words = useWords(settingsWords).backups;
  const language = useLanguage();
  const write = useNumber();
  const looked = Object.values(found.checked).reduce((sum, count) => sum + count, 0);
  if (found.ok) return <p role="status">{words.sound(looked, write(looked))}</p>;
  return (
    <Notice tone="error" title={words.unsound(found.problems.length, write(found.problems.length))}>
      <ul>
        {found.problems.slice(0, shown).map((problem) => (
          <li key={`${problem.where} ${problem.code}`}>
            <bdi>{problem.where}</bdi>: {findingSentence(problem.code, problem.details, language)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
