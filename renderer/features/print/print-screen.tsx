// PrintScreen: not drawn yet.
import type { RecordId } from '#shared/core/ids.ts';

export const PrintScreen = ({ subject }: { readonly subject: RecordId }) => <main>{[subject].join(' ')}</main>;
