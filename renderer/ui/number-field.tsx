// A field for a number, in the digits of the interface; both kinds of digits can be typed.
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { FieldFoot, FieldHead, type FieldProps, fieldState } from './field-parts.tsx';
import './number-field.css';

export interface NumberFieldProps extends FieldProps {
  /** null while the field is empty. */
  readonly value: number | null;
  /** Called when the field is left or Enter is pressed. */
  readonly onChange: (value: number | null) => void;
  readonly least?: number;
  readonly most?: number;
  /** The step of the arrow keys; 1 where it is left out. */
  readonly step?: number;
  /** Years and the like are written without marks between thousands. */
  readonly isPlain?: boolean;
}

/** Every digit that was typed is kept: a number is not rounded by being shown. */
const format = { maximumFractionDigits: 20 };
const plain = { ...format, useGrouping: false };

export function NumberField(props: NumberFieldProps) {
  const { value, onChange, least, most, step, isPlain } = props;
  return (
    <AriaNumberField
      className="field number-field"
      value={value ?? Number.NaN}
      onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
      formatOptions={isPlain === true ? plain : format}
      {...(least === undefined ? {} : { minValue: least })}
      {...(most === undefined ? {} : { maxValue: most })}
      {...(step === undefined ? {} : { step })}
      {...fieldState(props)}
    >
      <FieldHead {...props} />
      <Input className="field-input number-field-input" />
      <FieldFoot {...props} />
    </AriaNumberField>
  );
}
