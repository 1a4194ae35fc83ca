// What stands in the place of the matrix: still bars while it is read, or what is missing and the one thing to do about it.
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { Link } from '#renderer/ui/link.tsx';
import { StillBars } from '#renderer/ui/still-bars.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import type { LineFilter, MatrixModel } from './matrix-model.ts';

export const isEmptyModel = ({ lines, parties }: MatrixModel): boolean => lines.length === 0 || parties.length === 0;

export const MatrixWaiting = () => (
  <div className="matrix-screen-empty">
    <StillBars rows={8} />
  </div>
);

export interface MatrixEmptyProps {
  readonly model: MatrixModel;
  readonly show: LineFilter;
  readonly since: string | null;
  readonly issuesAddress: string;
  readonly onNameParties: () => void;
  readonly onShowAll: () => void;
}

export function MatrixEmpty({ model, show, since, issuesAddress, onNameParties, onShowAll }: MatrixEmptyProps) {
  const words = useWords(matrixWords);
  const all = <Button onPress={onShowAll}>{words.filters.showAll}</Button>;
  return (
    <div className="matrix-screen-empty">
      {model.parties.length === 0 ? (
        <EmptyState title={words.empty.parties} action={<Link onPress={onNameParties}>{words.empty.addParties}</Link>}>
          {words.empty.partiesWhy}
        </EmptyState>
      ) : model.counts.all === 0 ? (
        <EmptyState title={words.empty.issues} action={<Link href={issuesAddress}>{words.empty.addIssues}</Link>}>
          {words.empty.issuesWhy}
        </EmptyState>
      ) : (
        <EmptyState title={show === 'gaps' ? words.empty.gaps : words.empty.moved(since)} action={all} />
      )}
    </div>
  );
}
