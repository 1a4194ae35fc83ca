// A row of a list that is a link: a line below, the ring inside, the accent edge where it is the present one.
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import './list-row.css';

export interface ListRowProps {
  readonly href?: string;
  readonly onPress?: () => void;
  /** Selected, or open beside the list. */
  readonly isCurrent?: boolean;
  /** Used up or past: quiet. */
  readonly isQuiet?: boolean;
  /** Before the words: a shape, an hour, a number. */
  readonly before?: ReactNode;
  readonly title: ReactNode;
  /** The title is the name of a document or words of a record. */
  readonly voice?: 'tool' | 'word';
  readonly detail?: ReactNode;
  /** At the end side: a marking, a date, a count. */
  readonly after?: ReactNode;
}

export function ListRow({ href, onPress, isCurrent, isQuiet, before, title, voice, detail, after }: ListRowProps) {
  const look = `list-row${isQuiet === true ? ' list-row-quiet' : ''}`;
  const inside = (
    <>
      {before !== undefined && <span className="list-row-before">{before}</span>}
      <span className="list-row-words">
        <span className={voice === 'word' ? 'list-row-title list-row-word' : 'list-row-title'}>{title}</span>
        {detail !== undefined && <span className="list-row-detail">{detail}</span>}
      </span>
      {after !== undefined && <span className="list-row-after">{after}</span>}
    </>
  );
  if (href === undefined && onPress === undefined) return <div className={look}>{inside}</div>;
  return (
    <Link
      className={look}
      {...(href === undefined ? {} : { href })}
      {...(onPress === undefined ? {} : { onPress })}
      {...(isCurrent === true ? { 'aria-current': true } : {})}
    >
      {inside}
    </Link>
  );
}
