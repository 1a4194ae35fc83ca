// DamagedScreen: not drawn yet.
import type { Failure } from '#shared/contract/failures.ts';

interface DamagedScreenProps {
  readonly failure: Failure;
  readonly file: string;
  readonly onLeave: () => void;
}

export const DamagedScreen = ({ failure, file, onLeave }: DamagedScreenProps) => (
  <main>{[failure.code, file, String(onLeave)].join(' ')}</main>
);
