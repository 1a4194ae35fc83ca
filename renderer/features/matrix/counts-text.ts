// What a group says about its cells: '3 moved since Round 3, 1 gap'.
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import type { CellCounts } from './matrix-model.ts';

export function useCountsText(): (counts: CellCounts, since: string | null) => string {
  const { counts: words } = useWords(matrixWords);
  const write = useNumber();
  return ({ moved, gaps, withoutSource }, since) =>
    [
      moved === 0 ? '' : words.moved(moved, write(moved), since),
      gaps === 0 ? '' : words.gaps(gaps, write(gaps)),
      withoutSource === 0 ? '' : words.withoutSource(withoutSource, write(withoutSource)),
    ]
      .filter((text) => text !== '')
      .join(words.joint);
}
