// MatrixScreen: not drawn yet.
import type { RecordId } from '#shared/core/ids.ts';

export const MatrixScreen = ({ negotiation }: { readonly negotiation: RecordId }) => (
  <main>{[negotiation].join(' ')}</main>
);
