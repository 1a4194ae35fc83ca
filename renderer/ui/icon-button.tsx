// A button where a word does not fit: an icon, its name for all who cannot see it, and the name on hover and focus.
import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tip } from './tip.tsx';
import './icon-button.css';

export interface IconButtonProps
  extends Pick<
    AriaButtonProps,
    | 'onPress'
    | 'slot'
    | 'aria-expanded'
    | 'aria-haspopup'
    | 'aria-pressed'
    | 'aria-controls'
    | 'autoFocus'
    | 'excludeFromTabOrder'
    | 'id'
  > {
  readonly icon: LucideIcon;
  /** What it does, as a verb: 'Undo: position of Teskara'. */
  readonly label: string;
  /** As it is written on the keys, 'Ctrl Z'. */
  readonly shortcut?: string;
  readonly isIconMirrored?: boolean;
  readonly disabledBecause?: string | null;
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, shortcut, isIconMirrored, disabledBecause, onPress, ...rest } = props;
  const reason = disabledBecause ?? null;
  return (
    <Tip words={reason ?? label} isName={reason === null} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaButton
        {...rest}
        aria-label={label}
        className="icon-button"
        {...(reason !== null ? { 'aria-disabled': true } : onPress === undefined ? {} : { onPress })}
      >
        <Icon className={`icon${isIconMirrored === true ? ' icon-mirrored' : ''}`} aria-hidden />
      </AriaButton>
    </Tip>
  );
}
