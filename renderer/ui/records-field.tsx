// A field that names several records, in the order that was chosen: one below the other, and a field for the next one.
import { X } from 'lucide-react';
import { uiWords } from '#shared/language/ui-words.ts';
import type { FieldProps } from './field-parts.tsx';
import { IconButton } from './icon-button.tsx';
import { useWords } from './language.tsx';
import { RecordField, type RecordFieldProps, type RecordOption } from './record-field.tsx';
import './records-field.css';

export interface RecordsFieldProps
  extends FieldProps,
    Pick<RecordFieldProps, 'creatable' | 'onCreate' | 'onUnread' | 'unread'> {
  readonly options: readonly RecordOption[];
  readonly onSearch: (text: string) => void;
  readonly value: readonly RecordOption[];
  readonly onChange: (value: readonly RecordOption[]) => void;
  readonly isSearching?: boolean;
}

export function RecordsField({ options, onSearch, value, onChange, isSearching, ...field }: RecordsFieldProps) {
  const words = useWords(uiWords).records;
  const free = options.filter((option) => !value.some((chosen) => chosen.id === option.id));
  return (
    <div className="field records-field">
      <RecordField
        {...field}
        options={free}
        onSearch={onSearch}
        isSearching={isSearching === true}
        value={null}
        onChange={(option) => option !== null && onChange([...value, option])}
      />
      {value.length > 0 && (
        <ul className="records-field-list" aria-label={field.label}>
          {value.map((option) => (
            <li key={option.id} className="records-field-row">
              {option.before}
              <bdi className="records-field-label">{option.label}</bdi>
              {option.detail !== undefined && <bdi className="records-field-detail">{option.detail}</bdi>}
              {field.isDisabled !== true && (
                <IconButton
                  icon={X}
                  label={words.remove(option.label)}
                  onPress={() => onChange(value.filter((chosen) => chosen.id !== option.id))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
