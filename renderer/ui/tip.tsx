// A few words that show on hover and on focus: the name of an icon, or why something cannot be done now.
import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Keys } from './keys.tsx';
import './tip.css';

export interface TipProps {
  readonly words: string;
  /** As it is written on the keys, 'Ctrl Z'. */
  readonly shortcut?: string;
  /** The words are the name that the element has already; they are shown and not read out a second time. */
  readonly isName?: boolean;
  /** One focusable component of React Aria. */
  readonly children: ReactElement;
}

export function Tip({ words, shortcut, isName, children }: TipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <Tooltip className="tip" offset={6} {...(isName === true ? { 'aria-hidden': true } : {})}>
        {words}
        {shortcut !== undefined && <Keys keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
