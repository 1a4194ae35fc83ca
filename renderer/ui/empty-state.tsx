// A place where nothing stands yet: one sentence, what it is for, and one action.
import type { ReactNode } from 'react';
import './empty-state.css';

export interface EmptyStateProps {
  /** 'No commitments yet.' */
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    <p className="empty-state-title">{title}</p>
    {children !== undefined && <div className="empty-state-words">{children}</div>}
    {action !== undefined && <div className="empty-state-action">{action}</div>}
  </div>
);
