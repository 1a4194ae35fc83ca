// What a cell of the matrix is drawn from, and what is said about it to those who hear it.
import type { SchemeLevel } from '#renderer/client/markings.ts';
import type { ShownCell } from './matrix-model.ts';

export interface MatrixCellProps {
  readonly cell: ShownCell;
  readonly party: string;
  readonly issue: string;
  readonly unit: string;
  /** Of the scheme; null where the position is unmarked. */
  readonly level: SchemeLevel | null;
  /** Title of the round compared with; null where each is compared with the one before it. */
  readonly since: string | null;
  /** A position is expected here and there is none. */
  readonly isGap: boolean;
  /** Only one rung is shown, and nothing is known of it. */
  readonly isOneRung: boolean;
  /** What stands here answers another question, and the answer to this one is late. */
  readonly isWaiting: boolean;
  /** Nothing is expected of this party: it mediates, advises or observes. */
  readonly isBystander: boolean;
  /** Something was typed here and is not recorded yet. */
  readonly hasDraft: boolean;
}
