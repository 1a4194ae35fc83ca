// A link: to a place in the program, or to do one small thing where a button would be too loud.
import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import './link.css';

export interface LinkProps extends Pick<AriaLinkProps, 'onPress' | 'aria-label' | 'aria-current' | 'autoFocus'> {
  readonly children: ReactNode;
  /** An address of the program. Without it the link is a small button. */
  readonly href?: string;
  /** `accent` is underlined; `plain` takes the ink of its place, as a title in a list. */
  readonly tone?: 'accent' | 'plain';
}

export const Link = ({ tone = 'accent', ...props }: LinkProps) => (
  <AriaLink {...props} className={`link link-${tone}`} />
);
