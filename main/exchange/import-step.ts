// One record to be written by an import, in plain values: the store takes these, and knows nothing of files.
import type { RecordId } from '#shared/core/ids.ts';
import type { CaseState } from './case-format.ts';

interface StepRecord {
  readonly id: RecordId;
  readonly kind: string;
  readonly negotiation: RecordId | null;
  readonly title: string;
  /** In ascending order of their revisions, without a gap; never empty. */
  readonly states: readonly CaseState[];
}

export type ImportStep =
  /** A record that is not in the library, with its whole history: states from 1 on. */
  | (StepRecord & { readonly act: 'insert' })
  /** Further states of a record whose last revision in the library is `expected`. */
  | (StepRecord & { readonly act: 'append'; readonly expected: number });
