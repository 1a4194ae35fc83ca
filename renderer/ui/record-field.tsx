// A field that names a record: what is typed is searched by the caller, and one of what is found is taken.
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { uiWords } from '#shared/language/ui-words.ts';
import { ChoiceLine } from './choice-field.tsx';
import { FieldFoot, FieldHead, type FieldProps, fieldState } from './field-parts.tsx';
import { useWords } from './language.tsx';
import './choice-list.css';
import './record-field.css';

export interface RecordOption {
  readonly id: string;
  readonly label: string;
  /** Kind, party or date, to tell records of the same title apart. */
  readonly detail?: string;
  readonly before?: ReactNode;
}

export interface RecordFieldProps extends FieldProps {
  /** What was found for the text that was searched last; the caller asks the engine. */
  readonly options: readonly RecordOption[];
  readonly onSearch: (text: string) => void;
  readonly value: RecordOption | null;
  readonly onChange: (value: RecordOption | null) => void;
  readonly isSearching?: boolean;
}

export function RecordField(props: RecordFieldProps) {
  const { options, onSearch, value, onChange, isSearching } = props;
  const words = useWords(uiWords);
  const [text, setText] = useState<string | null>(null);
  // The chosen record stays in the list, so that leaving the field brings its title back.
  const listed = value === null || options.some((option) => option.id === value.id) ? options : [value, ...options];
  const type = (typed: string) => {
    setText(typed);
    if (typed !== value?.label) onSearch(typed);
  };
  const choose = (key: unknown) => {
    setText(null);
    onChange(listed.find((option) => option.id === key) ?? null);
  };
  return (
    <ComboBox
      className="field record-field"
      items={listed}
      value={value?.id ?? null}
      onChange={choose}
      inputValue={text ?? value?.label ?? ''}
      onInputChange={type}
      onOpenChange={(isOpen) => isOpen && text === null && onSearch('')}
      onBlur={() => setText(null)}
      allowsEmptyCollection
      {...fieldState(props)}
    >
      <FieldHead {...props} />
      <span className="record-field-box">
        <Input className="field-input record-field-input" dir="auto" />
        <Button className="record-field-button">
          <ChevronDown className="icon record-field-icon" aria-hidden />
        </Button>
      </span>
      <FieldFoot {...props} />
      <Popover className="choice-popover" offset={2} placement="bottom start">
        <ListBox<RecordOption>
          className="choice-list"
          renderEmptyState={() => (
            <p className="choice-empty">{isSearching === true ? words.search.searching : words.search.nothing}</p>
          )}
        >
          {(option) => (
            <ListBoxItem id={option.id} className="choice-item" textValue={option.label}>
              {({ isSelected }) => <ChoiceLine {...option} isSelected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
