// The sentence of a cell for those who hear it; the wording keeps its own language in the middle of it.
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import type { MatrixCellProps } from './matrix-cell-props.ts';
import { rungOf, stanceOf } from './matrix-names.ts';

export function SpokenCell({ cell, party, issue, unit, level, since, isBystander, hasDraft }: MatrixCellProps) {
  const words = useWords(matrixWords);
  const ui = useWords(uiWords);
  const write = useNumber();
  if (cell === null)
    return (
      <span className="unseen">
        {isBystander ? words.spoken.unexpected(party, issue) : words.spoken.empty(party, issue)}
        {hasDraft ? ` ${words.spoken.kept}` : ''}
      </span>
    );
  if (cell === 'withheld') return <span className="unseen">{words.spoken.withheld(party, issue)}</span>;
  const { moved } = cell;
  const direction = moved === null ? '' : moved.towards === 'other' ? words.cell.changed : ui[moved.towards];
  const parts = [
    cell.value === null ? '' : words.spoken.number(write(cell.value), unit),
    ui.rungOf(ui.rungs[rungOf(cell.rung)]),
    cell.firmness === null ? '' : ui.firmnessOf(write(cell.firmness), write(5)),
    ui.evidenceOf(cell.evidence, write(cell.evidence)),
    ui.markedAs(level?.name ?? ui.unmarked),
    moved === null ? '' : since === null ? direction : `${direction} ${words.cell.since(since)}`,
    moved === null ? '' : words.cell.was(moved.wording),
    hasDraft ? words.cell.draft : '',
  ];
  return (
    <span className="unseen">
      {words.spoken.before(party, issue, ui.stances[stanceOf(cell.stance)])}
      <bdi lang={cell.language}>{cell.wording}</bdi>
      {words.spoken.after(parts.filter((part) => part !== ''))}
    </span>
  );
}
