// What came in, where it is, and the way back.
import { Button } from '#renderer/ui/button.tsx';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { exchangeWords } from '#shared/language/exchange-words.ts';
import { CountsByKind } from './counts-by-kind.tsx';
import type { CaseImport } from './use-case-import.ts';
import { useKeptFocus } from './use-kept-focus.ts';

export function ImportDone({
  outcome,
  isUndone,
  doing,
  undo,
}: CaseImport & { readonly outcome: OutputOf<'case.import'> }) {
  const words = useWords(exchangeWords).import;
  const write = useNumber();
  const { plan, written, change } = outcome;
  const heading = useKeptFocus(isUndone ? 'undone' : 'done', true);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {isUndone ? words.undone : written === 0 ? words.nothingDone : words.done(written, write(written))}
      </h2>
      {!isUndone && (
        <>
          <CountsByKind counts={plan.newByKind} areHere />
          {change !== null && (
            <Button working={doing === 'undoing' ? words.undoing : null} onPress={() => void undo()}>
              {words.undo}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
