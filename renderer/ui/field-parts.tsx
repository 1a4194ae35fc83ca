// What every field has: its label above, a hint, and what is wrong with it in one sentence beside a triangle.
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { uiWords } from '#shared/language/ui-words.ts';
import { useWords } from './language.tsx';
import './field-parts.css';

/** The properties that all fields share. */
export interface FieldProps {
  readonly label: string;
  /** The label is read out and not drawn: only where the place says already what it is. */
  readonly isLabelHidden?: boolean;
  /** At the end of the line of the label: a unit, a count, what is left. */
  readonly aside?: ReactNode;
  readonly hint?: string;
  /** What is wrong and what to write instead, as a sentence; null while nothing is. What was typed is kept. */
  readonly error?: string | null;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

export function FieldHead({ label, isLabelHidden, aside, isRequired }: FieldProps) {
  const words = useWords(uiWords);
  if (isLabelHidden === true) return <Label className="unseen">{label}</Label>;
  return (
    <span className="field-head">
      <Label className="field-label">{label}</Label>
      {isRequired === true && (
        <span className="field-required" aria-hidden>
          {words.required}
        </span>
      )}
      {aside !== undefined && <span className="field-aside">{aside}</span>}
    </span>
  );
}

export function FieldFoot({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  const isWrong = error !== undefined && error !== null;
  return (
    <>
      {hint !== undefined && !isWrong && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">
        <TriangleAlert className="icon field-error-icon" aria-hidden />
        <span>{error}</span>
      </FieldError>
    </>
  );
}

/** What React Aria is told of the properties that all fields share. */
export const fieldState = ({ error, isRequired, isDisabled, autoFocus }: FieldProps) => ({
  validationBehavior: 'aria' as const,
  isInvalid: error !== undefined && error !== null,
  isRequired: isRequired === true,
  isDisabled: isDisabled === true,
  autoFocus: autoFocus === true,
});
