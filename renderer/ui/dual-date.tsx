// A date in both calendars: in one line or two, the order of the language, the Hijri reckoning always named.
import { Fragment } from 'react';
import type { DateValue } from '#shared/core/dates.ts';
import { formatDateLines, formatDualDateRange, formatShortDate } from '#shared/language/format-date.ts';
import { useDateStyle } from './language.tsx';
import './dual-date.css';

export interface DualDateProps {
  readonly value: DateValue;
  /** The last day of a range; left out for one date. */
  readonly until?: DateValue;
  /** `lines`: one under the other, the second quiet. `line`: after one another. `strong`: two lines, the first set strong. */
  readonly form?: 'lines' | 'line' | 'strong';
}

/** '2 November 2026' over '22 Jumada al-Ula 1448 H (Umm al-Qura)'. */
export function DualDate({ value, until = value, form = 'lines' }: DualDateProps) {
  const style = useDateStyle();
  const machine = value.precision === 'about' ? {} : { dateTime: value.date };
  if (form === 'line') return <time {...machine}>{formatDualDateRange(value, until, style)}</time>;
  const [first, ...others] = formatDateLines(value, until, style);
  return (
    <time className={`dual-date${form === 'strong' ? ' dual-date-strong' : ''}`} {...machine}>
      <span className="dual-date-first">
        <Whole words={first ?? ''} />
      </span>
      {others.map((line) => (
        <span key={line} className="dual-date-other">
          <Whole words={line} />
        </span>
      ))}
    </time>
  );
}

/** A date breaks only before the name of its calendar: 'al-Ula' stays with its hyphen. */
const Whole = ({ words }: { readonly words: string }) => {
  const at = words.lastIndexOf(' (');
  const parts = at === -1 ? [words] : [words.slice(0, at), words.slice(at + 1)];
  return parts.map((part, index) => (
    <Fragment key={part}>
      {index > 0 && ' '}
      <span className="dual-date-whole">{part}</span>
    </Fragment>
  ));
};

/** '2 Nov', for columns where the year is clear from the place, else '2 Nov 2027'; both calendars are in its title. */
export function ShortDate({ value, hasYear }: { readonly value: DateValue; readonly hasYear?: boolean }) {
  const style = useDateStyle();
  return (
    <time
      title={formatDualDateRange(value, value, style)}
      {...(value.precision === 'about' ? {} : { dateTime: value.date })}
    >
      {formatShortDate(value, style, hasYear)}
    </time>
  );
}
