// DamagedScreen: not drawn yet.
import type { Failure } from '#shared/contract/failures.ts';

export const DamagedScreen = ({ failure, file }: { readonly failure: Failure; readonly file: string | null }) => (
  <main>{[failure.code, file].join(' ')}</main>
);
