// A few short words of one kind: each a plain word with its own cross, and a field for the next one.
import { X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { uiWords } from '#shared/language/ui-words.ts';
import { FieldFoot, FieldHead, type FieldProps, fieldState } from './field-parts.tsx';
import { useWords } from './language.tsx';
import './tags-field.css';

export interface TagsFieldProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

export function TagsField(props: TagsFieldProps) {
  const { value, onChange, hint, error } = props;
  const words = useWords(uiWords).tags;
  const [text, setText] = useState('');
  const already = value.find((tag) => tag === text.trim());
  const problem = error ?? (already === undefined ? null : words.already(already));

  const add = (): boolean => {
    const next = text.trim();
    if (next === '' || already !== undefined) return false;
    onChange([...value, next]);
    setText('');
    return true;
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',' || event.key === '،') {
      if (text.trim() !== '' || event.key !== 'Enter') event.preventDefault();
      add();
    }
    if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
  };

  return (
    <TextField
      className="field tags-field"
      value={text}
      onChange={setText}
      onBlur={add}
      {...fieldState({ ...props, error: problem })}
    >
      <FieldHead {...props} />
      <span className="field-input tags-field-box">
        {value.map((tag) => (
          <span key={tag} className="tags-field-tag">
            <bdi>{tag}</bdi>
            <Button
              className="tags-field-remove"
              aria-label={words.remove(tag)}
              onPress={() => onChange(value.filter((one) => one !== tag))}
              isDisabled={props.isDisabled === true}
            >
              <X className="icon tags-field-cross" aria-hidden />
            </Button>
          </span>
        ))}
        <Input className="tags-field-input" onKeyDown={key} {...(text === '' ? {} : { dir: 'auto' })} />
      </span>
      <FieldFoot hint={hint ?? words.add} error={problem} />
    </TextField>
  );
}
