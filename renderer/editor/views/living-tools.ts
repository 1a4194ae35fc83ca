// What can be done with a living block from within it.
import type { BlockId } from '#shared/richtext/rich-text.ts';

export interface LivingTools {
  readonly id: BlockId;
  /** The caret stands on the block. */
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  /** Shows this revision from now on, whatever happens to the record. */
  pin(revision: number): void;
  /** Follows the record again. */
  unpin(): void;
  /** Puts plain words in its place, which follow nothing any more. */
  turnIntoText(words: string): void;
  remove(): void;
}
