// A filter of a list: a button that says what it lets through, and behind it the values with their counts, any number of which may be chosen.
import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { Dialog } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { uiWords } from '#shared/language/ui-words.ts';
import { Button } from './button.tsx';
import { useNumber, useWords } from './language.tsx';
import { SearchField } from './search-field.tsx';
import './choice-list.css';
import './filter-field.css';

export interface FilterValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface FilterFieldProps {
  /** What is filtered: 'Party'. */
  readonly label: string;
  readonly values: readonly FilterValue[];
  /** The values that are let through; empty: all. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** From so many values on, they can be searched. */
const many = 12;

function Values({ label, values, chosen, onChange }: FilterFieldProps) {
  const words = useWords(uiWords);
  const write = useNumber();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = values.filter((value) => value.label.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {values.length >= many && (
        <div className="filter-field-search">
          <SearchField label={words.filter.find(label)} value={typed} onChange={setTyped} autoFocus />
        </div>
      )}
      <ListBox
        className="choice-list filter-field-list"
        aria-label={label}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={chosen}
        autoFocus={values.length < many ? 'first' : false}
        onSelectionChange={(keys) =>
          onChange(values.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
        }
        renderEmptyState={() => <span className="filter-field-nothing">{words.search.nothing}</span>}
      >
        {shown.map((value) => (
          <ListBoxItem key={value.id} id={value.id} className="choice-item" textValue={value.label}>
            {({ isSelected }) => (
              <>
                <bdi className="choice-item-label">{value.label}</bdi>
                <span className="choice-item-detail">{write(value.count)}</span>
                <Check className={`icon choice-item-check${isSelected ? '' : ' filter-field-off'}`} aria-hidden />
              </>
            )}
          </ListBoxItem>
        ))}
      </ListBox>
      {chosen.length > 0 && (
        <div className="filter-field-foot">
          <Button isSmall variant="quiet" onPress={() => onChange([])}>
            {words.filter.all}
          </Button>
        </div>
      )}
    </>
  );
}

export function FilterField(props: FilterFieldProps) {
  const { label, values, chosen } = props;
  const words = useWords(uiWords).filter;
  const write = useNumber();
  const first = values.find(({ id }) => id === chosen[0])?.label ?? '';
  const more = chosen.length - 1;
  return (
    <DialogTrigger>
      <Button isSmall>
        <span className="filter-field-label">{label}</span>
        {chosen.length > 0 && (
          <strong>
            <bdi>{more === 0 ? first : words.andMore(first, write(more))}</bdi>
          </strong>
        )}
        <ChevronDown className="icon button-icon" aria-hidden />
      </Button>
      <Popover className="choice-popover" offset={2} placement="bottom start">
        <Dialog className="filter-field-dialog" aria-label={label}>
          <Values {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
