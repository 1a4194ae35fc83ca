// Links, rows and spine items go to addresses of the program without loading the page anew: the shell says how.
import type { ReactNode } from 'react';
import { RouterProvider } from 'react-aria-components';

export interface NavigationProps {
  /** As wouter's `navigate`: takes an address such as '/n/…/list/statement'. */
  readonly navigate: (address: string) => void;
  readonly children: ReactNode;
}

/** Stands once inside the router, around all that is drawn. Without it every `href` of this design system reloads the page. */
export const Navigation = ({ navigate, children }: NavigationProps) => (
  <RouterProvider navigate={navigate}>{children}</RouterProvider>
);
