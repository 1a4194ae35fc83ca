// BriefScreen: not drawn yet.
import type { RecordId } from '#shared/core/ids.ts';

export const BriefScreen = ({ brief }: { readonly brief: RecordId }) => <main>{[brief].join(' ')}</main>;
