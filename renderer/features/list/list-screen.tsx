// ListScreen: not drawn yet.
import type { RecordId } from '#shared/core/ids.ts';
import type { Kind } from '#shared/records/record.ts';

export const ListScreen = ({ kind, negotiation }: { readonly kind: Kind; readonly negotiation: RecordId | null }) => (
  <main>{[kind, negotiation].join(' ')}</main>
);
