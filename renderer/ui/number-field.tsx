// A field for a number, shown in the digits of the interface; either kind of digits can be typed. It is a plain text field:
// the number field of React Aria clears its announcements through innerHTML, which the policy of the window forbids.
import { type KeyboardEvent, useState } from 'react';
import { toDigits } from '#shared/core/digits.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import type { FieldProps } from './field-parts.tsx';
import { useDigits, useNumber, useWords } from './language.tsx';
import { TextField } from './text-field.tsx';
import { readTypedNumber } from './typed-number.ts';

export interface NumberFieldProps extends FieldProps {
  /** null while the field is empty. */
  readonly value: number | null;
  /** Called while it is typed, as soon as it can be read and lies within the bounds. */
  readonly onChange: (value: number | null) => void;
  /** Called with what stands in the field and is no number that can stand there, and why; null as soon as it is one. */
  readonly onUnread?: (unread: { readonly text: string; readonly sentence: string } | null) => void;
  /** What stood there unread when it was left, such as in a draft. */
  readonly unread?: string;
  readonly onLeave?: () => void;
  readonly least?: number;
  readonly most?: number;
  /** The step of the arrow keys; 1 where it is left out. */
  readonly step?: number;
  /** Years and the like are written without marks between thousands. */
  readonly isPlain?: boolean;
  readonly isReadOnly?: boolean;
}

/** What was typed, and the number that was told; a number from outside replaces both. */
interface Typing {
  readonly text: string;
  readonly value: number | null;
}

export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onUnread, unread, onLeave, least, most, step = 1, isPlain, error, ...field } = props;
  const words = useWords(uiWords).number;
  const write = useNumber();
  const digits = useDigits();
  const [typing, setTyping] = useState<Typing | null>(unread === undefined ? null : { text: unread, value });
  const [isLeft, setIsLeft] = useState(true);

  const shown = value === null ? '' : isPlain === true ? toDigits(String(value), digits) : write(value);
  const text = typing !== null && typing.value === value ? typing.text : shown;
  const problemOf = (typed: string): string | null => {
    if (typed.trim() === '') return null;
    const number = readTypedNumber(typed);
    if (number === null) return words.unreadable;
    if (least !== undefined && number < least) return words.atLeast(write(least));
    if (most !== undefined && number > most) return words.atMost(write(most));
    return null;
  };
  const tell = (typed: string) => {
    const sentence = problemOf(typed);
    const next = sentence === null ? readTypedNumber(typed) : value;
    setTyping({ text: typed, value: next });
    onUnread?.(sentence === null ? null : { text: typed, sentence });
    if (next !== value) onChange(next);
  };
  const leave = () => {
    setIsLeft(true);
    if (problemOf(text) === null) setTyping(null);
    onLeave?.();
  };
  const key = (event: KeyboardEvent) => {
    const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (sign === undefined || field.isReadOnly === true) return;
    event.preventDefault();
    // Sums of decimals are brought back to the decimals that were there: 0.1 and 0.2 make 0.3.
    const sum = Number(((value ?? 0) + sign * step).toFixed(10));
    tell(write(Math.min(most ?? sum, Math.max(least ?? sum, sum))));
  };

  return (
    <TextField
      {...field}
      error={error ?? (isLeft ? problemOf(text) : null)}
      value={text}
      onChange={(typed) => {
        setIsLeft(false);
        tell(typed);
      }}
      onLeave={leave}
      onKeyDown={key}
    />
  );
}
