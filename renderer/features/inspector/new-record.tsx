// NewRecord: not drawn yet.
import type { RecordId } from '#shared/core/ids.ts';
import type { Kind } from '#shared/records/record.ts';

interface NewRecordProps {
  readonly kind: Kind;
  readonly negotiation: RecordId | null;
  /** With the record that was made, or null when it was left. */
  readonly onDone: (made: RecordId | null) => void;
}

export const NewRecord = ({ kind, negotiation, onDone }: NewRecordProps) => (
  <p>{[kind, negotiation, String(onDone)].join(' ')}</p>
);
