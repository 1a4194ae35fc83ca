// Where a party went: towards our own column at the start side, away from it, or to other words.
import { ArrowLeft, ArrowRight, MoveHorizontal } from 'lucide-react';
import type { MatrixCellShown } from '#shared/contract/matrix.ts';
import './moved-arrow.css';

export type Towards = NonNullable<MatrixCellShown['moved']>['towards'];

const icons = { nearer: ArrowLeft, further: ArrowRight, other: MoveHorizontal } as const;

/** A shape only: the words beside it or the sentence of the cell say what it means. */
export function MovedArrow({ towards }: { readonly towards: Towards }) {
  const Icon = icons[towards];
  return (
    <Icon className={`icon moved-arrow icon-mirrored${towards === 'other' ? ' moved-arrow-other' : ''}`} aria-hidden />
  );
}
