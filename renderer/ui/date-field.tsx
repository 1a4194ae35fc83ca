// A field for a date, typed in either calendar; below it stands how it was understood, in both.
import { type ReactNode, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import type { HijriVariant, OtherCalendar } from '#shared/core/calendars.ts';
import type { DateValue } from '#shared/core/dates.ts';
import { calendarWords, formatDate } from '#shared/language/format-date.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { CheckField } from './check-field.tsx';
import { DualDate } from './dual-date.tsx';
import { FieldFoot, FieldHead, type FieldProps, fieldState } from './field-parts.tsx';
import { useDateStyle, useNumber, useWords } from './language.tsx';
import { type DateProblem, readTypedDate } from './typed-date.ts';
import './date-field.css';

export interface DateFieldProps extends FieldProps {
  /** null for none. The field keeps what is typed until it can be read; only then is it told. */
  readonly value: DateValue | null;
  readonly onChange: (value: DateValue | null) => void;
  /** Called with what stands in the field and cannot be read, and why; null as soon as it can be read. */
  readonly onUnread?: (unread: UnreadText | null) => void;
  /** What stood there unread when it was left, such as in a draft. */
  readonly unread?: string;
  /** Offers "Known only roughly". */
  readonly canBeRough?: boolean;
  /** Below the date: fields of a sighted day, for those who need them. */
  readonly children?: ReactNode;
}

/** What cannot be read, and why, as a sentence. */
export interface UnreadText {
  readonly text: string;
  readonly sentence: string;
}

/** What was typed, and the value that it was read as; a value from outside replaces both. */
interface Typing {
  readonly text: string;
  readonly value: DateValue | null;
}

const isSame = (left: DateValue | null, right: DateValue | null): boolean =>
  left?.date === right?.date && left?.precision === right?.precision;

export function DateField(props: DateFieldProps) {
  const { value, onChange, canBeRough, hint, error, children } = props;
  const words = useWords(uiWords).date;
  const style = useDateStyle();
  const sentenceOf = useDateSentence();
  const hijri = reckoningOf(style.hijri);
  const [typing, setTyping] = useState<Typing | null>(
    props.unread === undefined ? null : { text: props.unread, value },
  );
  const [isLeft, setIsLeft] = useState(true);

  const exact =
    value === null ? '' : formatDate({ ...value, precision: exactOf(value) }, style).replaceAll('\u00a0', ' ');
  const isTyped =
    typing !== null && (isSame(typing.value, value) || (typing.text.trim() !== '' && typing.value === null));
  const text = isTyped ? typing.text : exact;
  const answer = text.trim() === '' ? null : readTypedDate(text, hijri);
  const problem = answer !== null && !answer.ok && isLeft ? sentenceOf(answer.problem) : null;

  const type = (typed: string) => {
    setIsLeft(false);
    const read = typed.trim() === '' ? null : readTypedDate(typed, hijri);
    // What cannot be read yet changes nothing: the last good date stays until a better one is there or all is cleared.
    const next = read === null ? null : read.ok ? { ...read.value, sighted: null } : value;
    setTyping({ text: typed, value: next });
    props.onUnread?.(read === null || read.ok ? null : { text: typed, sentence: sentenceOf(read.problem) });
    if (!isSame(next, value)) onChange(next);
  };
  const leave = () => {
    setIsLeft(true);
    if (answer === null || answer.ok) setTyping(null);
  };

  return (
    <div className="field date-field">
      <TextField
        className="field"
        value={text}
        onChange={type}
        onBlur={leave}
        {...fieldState({ ...props, error: error ?? problem })}
      >
        <FieldHead {...props} />
        <Input className="field-input" {...(text === '' ? {} : { dir: 'auto' })} />
        <FieldFoot hint={hint ?? words.hint} error={error ?? problem} />
      </TextField>
      {value !== null && problem === null && (
        <p className="date-field-read">
          <DualDate value={value} />
        </p>
      )}
      {canBeRough === true && value !== null && (
        <CheckField
          isSelected={value.precision === 'about'}
          onChange={(isRough) => onChange({ ...value, precision: isRough ? 'about' : exactOf(value) })}
        >
          {words.onlyRoughly}
        </CheckField>
      )}
      {children}
    </div>
  );
}

/** In which reckoning a Hijri date is read where none is shown. */
const reckoningOf = (calendar: OtherCalendar | null): HijriVariant =>
  calendar === null || calendar === 'persian' ? 'islamic-umalqura' : calendar;

const exactOf = (value: DateValue): 'day' | 'month' | 'year' =>
  value.date.length === 10 ? 'day' : value.date.length === 7 ? 'month' : 'year';

/** The sentence of a date that cannot be read. */
function useDateSentence(): (problem: DateProblem) => string {
  const words = useWords(uiWords).date;
  const write = useNumber();
  const { language, hijri } = useDateStyle();
  const calendar = calendarWords[language];
  return (problem) => {
    switch (problem.code) {
      case 'unreadable':
        return words.unreadable;
      case 'no-year':
        return words.noYear;
      case 'year-out-of-range':
        return words.yearOutOfRange;
      case 'no-such-month':
        return words.noSuchMonth(write(problem.month));
      case 'too-many-days': {
        const days = write(problem.days);
        if (problem.hijriYear === null)
          return words.monthHas(calendar.gregorian[problem.month - 1] ?? '', problem.days, days);
        const month = calendar.islamic[problem.month - 1] ?? '';
        return words.hijriMonthHas(month, problem.days, days, calendar.calendars[reckoningOf(hijri)]);
      }
    }
  };
}
