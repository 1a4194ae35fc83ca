// Above the table: which issues, which rung, and who reads.
import { CircleDashed, ListTree, MoveHorizontal } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useAsk } from '#renderer/client/client.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useLanguage, useNumber, useWords } from '#renderer/ui/language.tsx';
import { ToggleGroup } from '#renderer/ui/toggle-group.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { isKind } from '#shared/records/record.ts';
import { wordingIn } from '#shared/records/worded.ts';
import { type LineFilter, lineFilters, type MatrixModel } from './matrix-model.ts';
import { type MatrixQuestion, rungChoices } from './use-matrix.ts';
import './matrix-filters.css';

const icons = { all: ListTree, moved: MoveHorizontal, gaps: CircleDashed } as const;

export interface MatrixFiltersProps
  extends Pick<MatrixQuestion, 'show' | 'rung' | 'audience' | 'askShow' | 'askRung' | 'askAudience'> {
  /** Null until the first answer is there. */
  readonly counts: MatrixModel['counts'] | null;
}

/** Not drawn anew with each answer: most leave it as it is. */
export const MatrixFilters = memo(function MatrixFilters({ counts, ...question }: MatrixFiltersProps) {
  const words = useWords(matrixWords);
  const rungNames = useWords(uiWords).rungs;
  const language = useLanguage();
  const write = useNumber();
  const audiences = useAsk('record.list', { kind: 'audience' }).value?.records ?? [];
  const label = (filter: LineFilter): ReactNode => {
    const Icon = icons[filter];
    return (
      <span className="matrix-filters-item">
        <Icon className="icon matrix-filters-icon" aria-hidden />
        {words.filters[filter]}
        {counts !== null && <b>{write(counts[filter])}</b>}
      </span>
    );
  };
  return (
    <div className="frame-filters matrix-filters">
      <ToggleGroup
        label={words.filters.label}
        items={lineFilters.map((id) => ({ id, label: label(id) }))}
        value={question.show}
        onChange={question.askShow}
      />
      <ChoiceField
        isSmall
        label={words.rung.label}
        choices={rungChoices.map((id) => ({ id, label: id === 'as-stated' ? words.rung.asStated : rungNames[id] }))}
        value={question.rung}
        onChange={(rung) => question.askRung(rung ?? 'as-stated')}
      />
      <span className="grow" />
      <ChoiceField
        isSmall
        label={words.audience.label}
        none={words.audience.none}
        choices={audiences.flatMap((record) =>
          isKind(record, 'audience') ? [{ id: record.id, label: wordingIn(record.body.name, language).text }] : [],
        )}
        value={question.audience}
        onChange={question.askAudience}
      />
    </div>
  );
});
