// A small table inside a record, such as the agenda of a meeting: one row below the other, each with its own fields.
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useNumber, useWords } from '#renderer/ui/language.tsx';
import { inspectorWords } from '#shared/language/inspector-words.ts';
import type { FieldTable } from '#shared/records/fields.ts';
import type { AnyFieldWords } from './field-looks.ts';
import type { FormContext, FormFieldProps } from './form-field-props.ts';
import { type FormRow, withoutRow, withRow, withRowMoved, withRowValue } from './form-values.ts';
import './rows-field.css';

export interface RowsFieldProps {
  readonly path: string;
  readonly fields: FieldTable;
  readonly words: AnyFieldWords;
  readonly rows: readonly FormRow[];
  readonly onChange: (rows: readonly FormRow[]) => void;
  readonly context: FormContext;
  /** Draws a field of a row. */
  readonly draw: (field: FormFieldProps) => ReactNode;
}

export function RowsField({ path, fields, words, rows, onChange, context, draw }: RowsFieldProps) {
  const own = useWords(inspectorWords);
  const write = useNumber();
  const [added, setAdded] = useState<number | null>(null);
  const add = () => {
    const longer = withRow(rows, fields);
    setAdded(longer.at(-1)?.key ?? null);
    onChange(longer);
  };
  return (
    <fieldset className="rows-field">
      <legend className="form-field-legend">{words.label}</legend>
      {context.problems.get(path) !== undefined && <p className="form-field-wrong">{context.problems.get(path)}</p>}
      {rows.map((row, index) => {
        const number = write(index + 1);
        return (
          <fieldset key={row.key} className="rows-field-row">
            <legend className="unseen">{own.row(words.label, number)}</legend>
            <div className="rows-field-head">
              <span className="rows-field-number" aria-hidden>
                {number}
              </span>
              {index > 0 && (
                <IconButton
                  icon={ArrowUp}
                  label={own.rowUp(number)}
                  onPress={() => onChange(withRowMoved(rows, row.key, -1))}
                />
              )}
              {index < rows.length - 1 && (
                <IconButton
                  icon={ArrowDown}
                  label={own.rowDown(number)}
                  onPress={() => onChange(withRowMoved(rows, row.key, 1))}
                />
              )}
              <IconButton icon={X} label={own.removeRow(number)} onPress={() => onChange(withoutRow(rows, row.key))} />
            </div>
            {Object.entries(fields).map(([name, field], place) =>
              draw({
                name,
                path: `${path}.${index}.${name}`,
                field,
                words: words.fields?.[name] ?? { label: name, help: '' },
                value: row.values[name],
                onChange: (value) => onChange(withRowValue(rows, row.key, name, value)),
                context,
                autoFocus: row.key === added && place === 0,
              }),
            )}
          </fieldset>
        );
      })}
      <Button variant="quiet" isSmall icon={Plus} onPress={add}>
        {own.addRow(words.label)}
      </Button>
    </fieldset>
  );
}
