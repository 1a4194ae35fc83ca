// A thing that is so or is not: a square with a check.
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import './check-field.css';

export interface CheckFieldProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  /** Some of a group are and some are not. */
  readonly isMixed?: boolean;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  /** Instead of words beside it, as in the row of a table. */
  readonly 'aria-label'?: string;
}

export function CheckField({ children, isSelected, onChange, isMixed, hint, isDisabled, ...rest }: CheckFieldProps) {
  return (
    <Checkbox
      {...rest}
      className="check-field"
      isSelected={isSelected}
      onChange={onChange}
      isIndeterminate={isMixed === true}
      isDisabled={isDisabled === true}
    >
      <span className="check-field-box" aria-hidden>
        {isMixed === true ? (
          <Minus className="check-field-mark" />
        ) : (
          isSelected && <Check className="check-field-mark" />
        )}
      </span>
      <span className="check-field-words">
        {children}
        {hint !== undefined && <span className="check-field-hint">{hint}</span>}
      </span>
    </Checkbox>
  );
}
