// A choice of one from a short list that opens.
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { uiWords } from '#shared/language/ui-words.ts';
import { FieldFoot, FieldHead, type FieldProps, fieldState } from './field-parts.tsx';
import { useWords } from './language.tsx';
import './choice-list.css';
import './choice-field.css';

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
  /** At the end side, quiet. */
  readonly detail?: string;
  /** A shape before the words, such as a stance. */
  readonly before?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly choices: readonly Choice<T>[];
  /** null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
  /** The words of a first entry that chooses nothing; left out where something must be chosen. */
  readonly none?: string;
  /** 24 px, as in a row of filters; the label then stands before it. */
  readonly isSmall?: boolean;
}

const nothing = '\u0000none';

export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { choices, value, onChange, none, isSmall } = props;
  const words = useWords(uiWords);
  const choose = (key: unknown) => onChange(choices.find((choice) => choice.id === key)?.id ?? null);
  const chosen = choices.find((choice) => choice.id === value);
  return (
    <Select
      className={`field choice-field${isSmall === true ? ' choice-field-small' : ''}`}
      value={value ?? (none === undefined ? null : nothing)}
      onChange={choose}
      {...fieldState(props)}
    >
      <FieldHead {...props} />
      <Button className="field-input choice-field-button">
        {chosen?.before}
        <SelectValue className="choice-field-value">{chosen?.label ?? none ?? words.choose}</SelectValue>
        <ChevronDown className="icon choice-field-icon" aria-hidden />
      </Button>
      <FieldFoot {...props} />
      <Popover className="choice-popover" offset={2} placement="bottom start">
        <ListBox className="choice-list">
          {none !== undefined && (
            <ListBoxItem id={nothing} className="choice-item" textValue={none}>
              {({ isSelected }) => <ChoiceLine label={none} isSelected={isSelected} />}
            </ListBoxItem>
          )}
          {choices.map((choice) => (
            <ListBoxItem
              key={choice.id}
              id={choice.id}
              className="choice-item"
              textValue={choice.label}
              isDisabled={choice.isDisabled === true}
            >
              {({ isSelected }) => <ChoiceLine {...choice} isSelected={isSelected} />}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface ChoiceLineProps extends Pick<Choice<string>, 'label' | 'detail' | 'before'> {
  readonly isSelected: boolean;
}

/** A line of a list that opens: shape, words, detail, and a check where it is chosen. */
export const ChoiceLine = ({ label, detail, before, isSelected }: ChoiceLineProps) => (
  <>
    {before}
    <bdi className="choice-item-label">{label}</bdi>
    {detail !== undefined && <bdi className="choice-item-detail">{detail}</bdi>}
    {isSelected && (
      <Check className={`icon choice-item-check${detail === undefined ? ' choice-item-end' : ''}`} aria-hidden />
    )}
  </>
);
