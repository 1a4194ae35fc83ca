// What happened, to what, and what to do: an ink frame, where it happened. Errors are ink too, never red.
import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps {
  /** What happened and to what, in one sentence. */
  readonly title: ReactNode;
  /** What it means and what to do. */
  readonly children?: ReactNode;
  /** Links or buttons, at the end side. */
  readonly actions?: ReactNode;
  /** `error` is read out at once and has the triangle; `said` waits for a pause. */
  readonly tone?: 'error' | 'said';
}

export function Notice({ title, children, actions, tone = 'said' }: NoticeProps) {
  const Icon = tone === 'error' ? TriangleAlert : Info;
  return (
    <div className="notice" role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className="icon notice-icon" aria-hidden />
      <div className="notice-words">
        <p className="notice-title">{title}</p>
        {children !== undefined && <div className="notice-more">{children}</div>}
      </div>
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
