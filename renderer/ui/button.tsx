// A button: a verb that says what happens. Its reasons are told, and its work is told with a verb and a count.
import { Loader, type LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Tip } from './tip.tsx';
import './button.css';

export interface ButtonProps
  extends Pick<
    AriaButtonProps,
    | 'onPress'
    | 'type'
    | 'autoFocus'
    | 'form'
    | 'aria-label'
    | 'aria-expanded'
    | 'aria-haspopup'
    | 'aria-pressed'
    | 'aria-controls'
    | 'id'
    | 'slot'
  > {
  readonly children: ReactNode;
  /** `first` is the one first action of a pane, `plain` the others, `quiet` has no frame. */
  readonly variant?: 'first' | 'plain' | 'quiet';
  readonly icon?: LucideIcon;
  /** For icons that show a direction. */
  readonly isIconMirrored?: boolean;
  /** 24 px instead of 28, as in a row of filters. */
  readonly isSmall?: boolean;
  /** What is going on, as 'Printing page 4'; takes the place of the verb until it is done. */
  readonly working?: string | null;
  /** Why it cannot be pressed now, as a sentence. It keeps its place in the order of focus and says so there. */
  readonly disabledBecause?: string | null;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const {
    children,
    variant = 'plain',
    icon: Icon,
    isIconMirrored,
    isSmall,
    working,
    disabledBecause,
    onPress,
    ...rest
  } = props;
  const isWorking = working !== undefined && working !== null;
  const reason = disabledBecause ?? null;
  const button = (
    <AriaButton
      {...rest}
      className={`button button-${variant}${isSmall === true ? ' button-small' : ''}${isWorking ? ' button-working' : ''}`}
      {...(reason !== null || isWorking ? { 'aria-disabled': true } : onPress === undefined ? {} : { onPress })}
      {...(reason !== null && rest.type === 'submit' ? { type: 'button' } : {})}
    >
      {isWorking ? (
        <Loader className="icon button-icon button-turning" aria-hidden />
      ) : (
        Icon !== undefined && (
          <Icon className={`icon button-icon${isIconMirrored === true ? ' icon-mirrored' : ''}`} aria-hidden />
        )
      )}
      {isWorking ? working : children}
    </AriaButton>
  );
  return reason === null ? button : <Tip words={reason}>{button}</Tip>;
}
