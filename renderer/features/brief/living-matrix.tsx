// A matrix within a brief: a small table of who stands where.
import type { ReactNode } from 'react';
import { useIssueNumber } from '#renderer/ui/issue-number.ts';
import { useWords } from '#renderer/ui/language.tsx';
import { Stance, stances } from '#renderer/ui/stance.tsx';
import { Withheld } from '#renderer/ui/withheld.tsx';
import type { MatrixCellShown, MatrixShown } from '#shared/contract/matrix.ts';
import { briefScreenWords } from '#shared/language/brief-screen-words.ts';
import { directionOf } from '#shared/language/languages.ts';
import { nameWithoutNumber } from '#shared/records/issue-name.ts';

export function LivingMatrix({ matrix }: { readonly matrix: MatrixShown }): ReactNode {
  const words = useWords(briefScreenWords).living;
  const number = useIssueNumber();
  return (
    <div className="brief-matrix-frame">
      <table className="brief-matrix">
        <thead>
          <tr>
            <th scope="col">{words.issue}</th>
            {matrix.parties.map((party) => (
              <th key={party.id} scope="col">
                <bdi>{party.short}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ issue, cells }) => (
            <tr key={issue.id}>
              <th scope="row">
                <bdi>{number(issue.number)}</bdi> <bdi>{nameWithoutNumber(issue)}</bdi>
              </th>
              {matrix.parties.map((party, index) => (
                <td key={party.id}>
                  <Cell cell={cells[index] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: MatrixCellShown | 'withheld' | null }) {
  const words = useWords(briefScreenWords).living;
  if (cell === 'withheld') return <Withheld />;
  if (cell === null) return <span className="brief-matrix-none">{words.noPosition}</span>;
  const stance = stances.find((one) => one === cell.stance);
  return (
    <span className="brief-matrix-cell">
      {stance !== undefined && <Stance stance={stance} />}
      <bdi lang={cell.language} dir={directionOf(cell.language)}>
        {cell.wording}
      </bdi>
    </span>
  );
}
