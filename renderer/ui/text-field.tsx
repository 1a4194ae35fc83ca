// A field for a line or a few lines of text; it takes the direction of what is typed.
import { Loader } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { uiWords } from '#shared/language/ui-words.ts';
import { FieldFoot, FieldHead, type FieldProps, fieldState } from './field-parts.tsx';
import { useWords } from './language.tsx';
import './text-field.css';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Several lines; it grows with what is typed. */
  readonly isMultiline?: boolean;
  /** The language of the text where it is known, for its face and its line distance. */
  readonly language?: string;
  /** `word` for words that will be printed or that somebody said; `tool` for the rest. */
  readonly voice?: 'tool' | 'word';
  /** The value is being fetched: the field says "Reading…". */
  readonly isReading?: boolean;
  readonly isReadOnly?: boolean;
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'password';
  readonly maxLength?: number;
  /** Called when the field is left, with what stands in it. */
  readonly onLeave?: (value: string) => void;
  /** Enter in a field of one line, Ctrl+Enter in several. */
  readonly onEnter?: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, isMultiline, language, voice = 'tool', isReading, isReadOnly, type, maxLength } = props;
  const words = useWords(uiWords);
  const typed = useRef(value);
  typed.current = value;
  const keyDown = (event: KeyboardEvent) => {
    props.onKeyDown?.(event);
    if (event.defaultPrevented || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (props.onEnter === undefined || (isMultiline === true && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    props.onEnter(typed.current);
  };
  const shared = {
    className: `field-input${voice === 'word' ? ' field-word' : ''}`,
    onKeyDown: keyDown,
    ...(language === undefined || language === 'other' ? {} : { lang: language }),
    // An empty field keeps the direction of the page; a full one takes that of its first strong letter.
    ...(value === '' ? {} : { dir: 'auto' }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
  return (
    <AriaTextField
      className="field text-field"
      value={isReading === true ? words.reading : value}
      onChange={onChange}
      isReadOnly={isReadOnly === true || isReading === true}
      onBlur={() => props.onLeave?.(typed.current)}
      {...(type === undefined ? {} : { type })}
      {...fieldState(props)}
    >
      <FieldHead {...props} />
      <span className="text-field-box" aria-busy={isReading === true}>
        {isMultiline === true ? <TextArea {...shared} rows={1} /> : <Input {...shared} />}
        {isReading === true && <Loader className="icon text-field-reading button-turning" aria-hidden />}
      </span>
      <FieldFoot {...props} />
    </AriaTextField>
  );
}
