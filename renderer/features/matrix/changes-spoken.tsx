// Says aloud what has just changed in the matrix, in this window or another.
import { useEffect, useState } from 'react';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import type { MatrixShown } from '#shared/contract/matrix.ts';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { nameWithoutNumber } from '#shared/records/issue-name.ts';
import { placeKey } from './matrix-model.ts';

export interface ChangesSpokenProps {
  readonly shown: MatrixShown | undefined;
  /** Place keys. */
  readonly changed: ReadonlySet<string>;
}

/** More than this many are only counted. */
const named = 3;

export function ChangesSpoken({ shown, changed }: ChangesSpokenProps) {
  const words = useWords(matrixWords).changed;
  const write = useNumber();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (shown === undefined || changed.size === 0) return;
    if (changed.size > named) return setSaid(words.cells(changed.size, write(changed.size)));
    const sentences = shown.rows.flatMap(({ issue }) =>
      shown.parties.flatMap((party) =>
        changed.has(placeKey(issue.id, party.id)) ? [words.cell(party.short, nameWithoutNumber(issue))] : [],
      ),
    );
    setSaid(sentences.join(' '));
  }, [shown, changed, words, write]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
