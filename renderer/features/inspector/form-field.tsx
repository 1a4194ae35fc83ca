// One field of the form of a record: the component that its table asks for.
import { CheckField } from '#renderer/ui/check-field.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useWords } from '#renderer/ui/language.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Stance, stances } from '#renderer/ui/stance.tsx';
import { TagsField } from '#renderer/ui/tags-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { WordedField } from '#renderer/ui/worded-field.tsx';
import type { DateValue } from '#shared/core/dates.ts';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { Worded } from '#shared/records/worded.ts';
import { isName } from './field-looks.ts';
import type { FormFieldProps } from './form-field-props.ts';
import { isUnread, readValue, rowsOf } from './form-values.ts';
import { ReferenceField, ReferencesField } from './reference-field.tsx';
import { RowsField } from './rows-field.tsx';
import './form-field.css';

export function FormField(props: FormFieldProps) {
  const isWrong = props.context.problems.has(props.path);
  return (
    <div className="form-field" data-path={props.path} {...(isWrong ? { 'data-wrong': true } : {})}>
      <FieldOf {...props} />
    </div>
  );
}

function FieldOf({ name, path, field, words, value, onChange, context, autoFocus }: FormFieldProps) {
  const own = useWords(inspectorWords);
  const shared = {
    label: words.label,
    error: context.problems.get(path) ?? null,
    isRequired: field.required,
    autoFocus: autoFocus === true,
    ...(context.hasHelp ? { hint: words.help } : {}),
  };
  const labels = words.choices ?? {};
  const read = readValue(value);
  const unread = {
    ...(isUnread(value) ? { unread: value.unread } : {}),
    onUnread: (typed: { readonly text: string; readonly sentence: string } | null) => {
      if (typed !== null) onChange({ unread: typed.text, sentence: typed.sentence, last: read });
      else if (isUnread(value)) onChange(read);
    },
  };
  switch (field.widget) {
    case 'line':
      return <TextField {...shared} value={String(value ?? '')} onChange={onChange} />;
    case 'text':
      return <TextField {...shared} isMultiline value={String(value ?? '')} onChange={onChange} />;
    case 'worded':
      return <WordedField {...shared} isMultiline={!isName(name)} value={value as Worded} onChange={onChange} />;
    case 'choice':
      return (
        <ChoiceField
          {...shared}
          choices={field.choices.map((id) => ({ id, label: labels[id] ?? id, ...shapeOf(name, id) }))}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          {...(field.required ? {} : { none: own.none })}
        />
      );
    case 'choices': {
      const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
      return (
        <fieldset className="form-field-choices">
          <legend className="form-field-legend">{words.label}</legend>
          {field.choices.map((id) => (
            <CheckField
              key={id}
              isSelected={chosen.includes(id)}
              // In the order in which they were chosen; another order would be a change that nobody made.
              onChange={(isChosen) => onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))}
            >
              {labels[id] ?? id}
            </CheckField>
          ))}
          {shared.error !== null && <p className="form-field-wrong">{shared.error}</p>}
        </fieldset>
      );
    }
    case 'scale':
    case 'number': {
      const { least = null, most = null } = field.range ?? {};
      return (
        <NumberField
          {...shared}
          {...unread}
          value={typeof read === 'number' ? read : null}
          onChange={onChange}
          {...(least === null ? {} : { least })}
          {...(most === null ? {} : { most })}
        />
      );
    }
    case 'yes-no':
      return (
        <CheckField isSelected={value === true} onChange={onChange} {...(context.hasHelp ? { hint: words.help } : {})}>
          {words.label}
        </CheckField>
      );
    case 'date':
      return (
        <DateField
          {...shared}
          {...unread}
          {...(context.hasHelp ? {} : { hint: '' })}
          canBeRough
          value={(read ?? null) as DateValue | null}
          onChange={onChange}
        />
      );
    case 'reference':
      return (
        <ReferenceField
          {...shared}
          {...unread}
          {...context}
          targets={field.targets}
          value={typeof read === 'string' ? read : null}
          onChange={onChange}
        />
      );
    case 'references':
      return (
        <ReferencesField
          {...shared}
          {...unread}
          {...context}
          targets={field.targets}
          value={Array.isArray(read) ? (read as readonly string[]) : []}
          onChange={onChange}
        />
      );
    case 'tags':
      return (
        <TagsField {...shared} value={Array.isArray(value) ? (value as readonly string[]) : []} onChange={onChange} />
      );
    case 'rows':
      return (
        <RowsField
          path={path}
          fields={field.rows ?? {}}
          words={words}
          rows={rowsOf(value)}
          onChange={onChange}
          context={context}
          draw={(inner) => <FormField key={inner.name} {...inner} />}
        />
      );
    case 'rich-text':
      return (
        <p className="form-field-note">
          <span className="form-field-legend">{words.label}</span> {own.ownPage}
        </p>
      );
  }
}

/** Stances are told apart by their shape. */
const shapeOf = (name: string, choice: string) => {
  const stance = name === 'stance' ? stances.find((one) => one === choice) : undefined;
  return stance === undefined ? {} : { before: <Stance stance={stance} /> };
};
