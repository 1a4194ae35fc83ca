// A field that names a record: what is typed is searched by the caller, and one of what is found is taken, or a new one recorded.
import { ChevronDown, Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
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

/** What stands in the field and names no record, and why it cannot be taken. */
export type UnknownRecord = { readonly text: string; readonly sentence: string } | null;

export interface RecordFieldProps extends FieldProps {
  /** What was found for the text that was searched last; the caller asks the engine. */
  readonly options: readonly RecordOption[];
  readonly onSearch: (text: string) => void;
  readonly value: RecordOption | null;
  readonly onChange: (value: RecordOption | null) => void;
  readonly isSearching?: boolean;
  /** Ways to record what was typed, for a name that no option has: `label` says it with the name. */
  readonly creatable?: readonly { readonly id: string; readonly label: (name: string) => string }[];
  /** @returns whether it has been recorded and taken; if not, the caller says why as `error` */
  readonly onCreate?: (id: string, name: string) => Promise<boolean>;
  /** Called with what was left in the field and names no record; null as soon as it does or nothing is left. */
  readonly onUnread?: (unread: UnknownRecord) => void;
  /** What stood there unread when it was left, such as in a draft. */
  readonly unread?: string;
}

/** Before the kind of a record that is yet to be made. */
const newMark = 'new ';

const sameName = (left: string, right: string): boolean =>
  left.trim().toLocaleLowerCase() === right.trim().toLocaleLowerCase();

export function RecordField(props: RecordFieldProps) {
  const { options, onSearch, value, onChange, isSearching, creatable = [], onCreate, onUnread, unread } = props;
  const words = useWords(uiWords);
  const [text, setText] = useState<string | null>(unread ?? null);
  const [isLeft, setLeft] = useState(true);
  const isGivenUp = useRef(false);
  const typed = text?.trim() ?? '';
  const isKnown = typed === '' || sameName(typed, value?.label ?? '');
  // The chosen record stays in the list, so that leaving the field brings its title back.
  const found = value === null || options.some((option) => option.id === value.id) ? options : [value, ...options];
  const isNew = !isKnown && isSearching !== true && !found.some(({ label }) => sameName(label, typed));
  const news = isNew
    ? creatable.map(({ id, label }) => ({
        id: newMark + id,
        label: label(typed),
        before: <Plus className="icon record-field-new" aria-hidden />,
      }))
    : [];
  const listed: readonly RecordOption[] = [...found, ...news];
  const sentence = isKnown ? null : words.record.unknown(typed);

  const type = (next: string) => {
    isGivenUp.current = false;
    setText(next);
    if (next.trim() === '' || sameName(next, value?.label ?? '')) onUnread?.(null);
    else onUnread?.({ text: next, sentence: words.record.unknown(next.trim()) });
    if (next !== value?.label) onSearch(next);
  };
  const choose = (key: unknown) => {
    const kind = news.find(({ id }) => id === key)?.id.slice(newMark.length);
    if (kind !== undefined) {
      void onCreate?.(kind, typed).then((isDone) => isDone && setText(null));
      return;
    }
    // The box falls back on what was chosen before when it is left, or on Enter: what was typed stays, until Escape gives it up.
    if (key === (value?.id ?? null) && !isGivenUp.current) return;
    isGivenUp.current = false;
    setText(null);
    onUnread?.(null);
    if (key !== (value?.id ?? null)) onChange(found.find((option) => option.id === key) ?? null);
  };
  const leave = () => {
    setLeft(true);
    if (isKnown) setText(null);
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key === 'Escape') isGivenUp.current = true;
  };
  const error = props.error ?? (isLeft ? sentence : null);
  return (
    <ComboBox
      className="field record-field"
      items={listed}
      value={value?.id ?? null}
      onChange={choose}
      inputValue={text ?? value?.label ?? ''}
      onInputChange={type}
      onOpenChange={(isOpen) => isOpen && text === null && onSearch('')}
      onFocus={() => setLeft(false)}
      onBlur={leave}
      allowsEmptyCollection
      {...fieldState({ ...props, error })}
    >
      <FieldHead {...props} />
      <span className="record-field-box" onKeyDownCapture={giveUp}>
        <Input className="field-input record-field-input" dir="auto" />
        <Button className="record-field-button">
          <ChevronDown className="icon record-field-icon" aria-hidden />
        </Button>
      </span>
      <FieldFoot {...props} error={error} />
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
