// Inspector: not drawn yet.
import type { RecordId } from '#shared/core/ids.ts';

export const Inspector = ({ record, onClose }: { readonly record: RecordId; readonly onClose: () => void }) => (
  <main>{[record, String(onClose)].join(' ')}</main>
);
