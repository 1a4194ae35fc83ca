// What would come in, by kind, and what is here already.
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { exchangeWords } from '#shared/language/exchange-words.ts';
import { CountsByKind } from './counts-by-kind.tsx';
import type { CasePlan } from './use-case-import.ts';

export function Fresh({ plan }: { readonly plan: CasePlan }) {
  const words = useWords(exchangeWords).import;
  const write = useNumber();
  return (
    <section>
      <h2>{words.fresh(plan.new, write(plan.new))}</h2>
      {plan.new > 0 && <CountsByKind counts={plan.newByKind} />}
      {plan.equal > 0 && <p>{words.equal(plan.equal, write(plan.equal))}</p>}
      <p className="exchange-quiet">{words.nothingYet}</p>
    </section>
  );
}
