// The box for finding: in the bar it opens the palette, above a list it narrows it.
import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { uiWords } from '#shared/language/ui-words.ts';
import { Keys } from './keys.tsx';
import { useWords } from './language.tsx';
import './search-field.css';

export interface SearchFieldProps {
  /** What is searched: 'Find in evidence'. Stands inside while nothing is typed, and is read out. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly shortcut?: string;
  /** A list that the field's keys move in while the focus stays here: its identifier, and that of the option in view. */
  readonly list?: { readonly id: string; readonly active: string | null };
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchField({ label, value, onChange, onEnter, autoFocus, shortcut, list, ref }: SearchFieldProps) {
  const words = useWords(uiWords);
  return (
    <AriaSearchField
      className="search-field"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus === true}
      {...(onEnter === undefined ? {} : { onSubmit: onEnter })}
    >
      <Search className="icon" aria-hidden />
      <Input
        className="search-field-input"
        placeholder={label}
        {...(value === '' ? {} : { dir: 'auto' })}
        {...(list === undefined ? {} : comboboxOf(list))}
        {...(ref === undefined ? {} : { ref })}
      />
      {value !== '' ? (
        <Button className="search-field-clear" aria-label={words.clear}>
          <X className="icon" aria-hidden />
        </Button>
      ) : (
        shortcut !== undefined && <Keys keys={shortcut} />
      )}
    </AriaSearchField>
  );
}

const comboboxOf = ({ id, active }: { readonly id: string; readonly active: string | null }) => ({
  type: 'text',
  role: 'combobox',
  'aria-expanded': true,
  'aria-autocomplete': 'list' as const,
  'aria-controls': id,
  ...(active === null ? {} : { 'aria-activedescendant': active }),
});

export interface FindButtonProps {
  readonly onPress: () => void;
  readonly shortcut: string;
}

/** The box in the bar: it looks like the field of the palette and opens it. */
export function FindButton({ onPress, shortcut }: FindButtonProps) {
  const words = useWords(uiWords);
  return (
    <Button className="search-field search-field-find" onPress={onPress} aria-haspopup="dialog">
      <Search className="icon" aria-hidden />
      <span className="search-field-words">{words.search.find}</span>
      <Keys keys={shortcut} />
    </Button>
  );
}
