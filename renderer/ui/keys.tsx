// The keys of a command, as they are written on the keyboard: never mirrored, always in Latin letters.
import './keys.css';

export interface KeysProps {
  /** 'Ctrl K', 'Shift F10'. */
  readonly keys: string;
}

export const Keys = ({ keys }: KeysProps) => (
  <kbd className="keys" dir="ltr" lang="en">
    {keys}
  </kbd>
);
