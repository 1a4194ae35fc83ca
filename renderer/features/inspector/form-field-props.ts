// What a field of a form is given, in the form itself and in its rows.
import type { RecordId } from '#shared/core/ids.ts';
import type { Field } from '#shared/records/fields.ts';
import type { AnyFieldWords } from './field-looks.ts';
import type { NamedRecord, Titles } from './use-titles.ts';

/** What all fields of a form share. */
export interface FormContext {
  readonly negotiation: RecordId | null;
  readonly titles: Titles;
  readonly onNamed: (named: NamedRecord) => void;
  /** Sentences by the path of their field. */
  readonly problems: ReadonlyMap<string, string>;
  /** An empty form says what to write; a filled one needs it no more. */
  readonly hasHelp: boolean;
}

export interface FormFieldProps {
  readonly name: string;
  /** As in a problem of the parser: `acts.2.date`. */
  readonly path: string;
  readonly field: Field<unknown>;
  readonly words: AnyFieldWords;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly context: FormContext;
  readonly autoFocus?: boolean;
}
