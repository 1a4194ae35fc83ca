// The form of a record of any kind, from the table of its fields: its fields in order, and its marking.
import { useId } from 'react';
import type { Markings } from '#renderer/client/markings.ts';
import { CheckField } from '#renderer/ui/check-field.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import type { Marking } from '#shared/records/marking.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { fieldWordsOf, isWritten } from './field-looks.ts';
import { FormField } from './form-field.tsx';
import type { FormContext } from './form-field-props.ts';
import type { FormValues } from './form-values.ts';
import './record-form.css';

export interface RecordFormProps {
  readonly kind: Kind;
  readonly values: FormValues;
  readonly marking: Marking;
  readonly markings: Markings;
  readonly onChange: (name: string, value: unknown) => void;
  readonly onMark: (marking: Marking) => void;
  readonly context: FormContext;
}

export function RecordForm({ kind, values, marking, markings, onChange, onMark, context }: RecordFormProps) {
  const language = useLanguage();
  const words = fieldWordsOf(kind, language);
  const fields = Object.entries(definitionOf(kind).fields).filter(([name]) => isWritten(name));
  return (
    <>
      {fields.map(([name, field], index) => (
        <FormField
          key={name}
          name={name}
          path={name}
          field={field}
          words={words[name] ?? { label: name, help: '' }}
          value={values[name]}
          onChange={(value) => onChange(name, value)}
          context={context}
          autoFocus={index === 0}
        />
      ))}
      <MarkingFields marking={marking} markings={markings} onMark={onMark} />
    </>
  );
}

function MarkingFields({ marking, markings, onMark }: Pick<RecordFormProps, 'marking' | 'markings' | 'onMark'>) {
  const words = useWords(inspectorWords);
  const { unmarked } = useWords(uiWords);
  const id = useId();
  const { levels, caveats } = markings;
  // A code that the scheme does not know stays until another is chosen.
  const known = levels.some(({ code }) => code === marking.level);
  const extra = marking.level === null || known ? [] : [{ id: marking.level, label: marking.level }];
  const order = [...caveats.map(({ code }) => code), ...marking.caveats];
  const set = (code: string, isChosen: boolean) => {
    const chosen = isChosen ? [...marking.caveats, code] : marking.caveats.filter((one) => one !== code);
    onMark({ ...marking, caveats: [...new Set(order)].filter((one) => chosen.includes(one)) });
  };
  return (
    <section className="record-form-marking" aria-labelledby={id}>
      <h3 id={id} className="title-small">
        {words.marking}
      </h3>
      <ChoiceField
        label={words.level}
        none={unmarked}
        choices={[...levels.map(({ code, name }) => ({ id: code, label: name })), ...extra]}
        value={marking.level}
        onChange={(level) => onMark({ ...marking, level })}
      />
      {caveats.length > 0 && (
        <fieldset className="form-field-choices">
          <legend className="form-field-legend">{words.caveats}</legend>
          {caveats.map(({ code, name }) => (
            <CheckField
              key={code}
              isSelected={marking.caveats.includes(code)}
              onChange={(isChosen) => set(code, isChosen)}
            >
              <bdi>{name}</bdi>
            </CheckField>
          ))}
        </fieldset>
      )}
    </section>
  );
}
