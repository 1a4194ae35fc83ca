// The fields of a position, as they stand in the form at its cell.

import type { SchemeLevel } from '#renderer/client/markings.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { useLanguage, useWords, useWritten } from '#renderer/ui/language.tsx';
import { Stance, stances } from '#renderer/ui/stance.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { WordedField } from '#renderer/ui/worded-field.tsx';
import { matrixWords } from '#shared/language/matrix-words.ts';
import { uiWords } from '#shared/language/ui-words.ts';
import { kinds } from '#shared/records/index.ts';
import { rungs } from '#shared/records/position.ts';
import { disclosures, type PositionFields, readValue } from './position-draft.ts';
import type { FieldErrors } from './use-save-position.ts';
import './position-form.css';

export interface PositionFormProps {
  readonly fields: PositionFields;
  readonly onChange: (fields: PositionFields) => void;
  readonly errors: FieldErrors;
  readonly levels: readonly SchemeLevel[];
  readonly unit: string;
  /** Whether positions on the issue are compared by a number. */
  readonly hasValue: boolean;
}

const firmnesses = ['1', '2', '3', '4', '5'] as const;

export function PositionForm({ fields, onChange, errors, levels, unit, hasValue }: PositionFormProps) {
  const words = useWords(matrixWords).edit;
  const ui = useWords(uiWords);
  const label = kinds.position.words[useLanguage()].fields;
  const written = useWritten();
  const set = (part: Partial<PositionFields>) => onChange({ ...fields, ...part });
  const isUnreadable = !readValue(fields.value).ok;
  return (
    <div className="position-form-fields">
      <ChoiceField
        label={label.stance.label}
        choices={stances.map((id) => ({ id, label: ui.stances[id], before: <Stance stance={id} /> }))}
        value={fields.stance}
        onChange={(stance) => set({ stance })}
        error={errors.stance ?? null}
        isRequired
      />
      <ChoiceField
        label={label.rung.label}
        choices={rungs.map((id) => ({ id, label: ui.rungs[id] }))}
        value={fields.rung}
        onChange={(rung) => set({ rung })}
        error={errors.rung ?? null}
        isRequired
      />
      <div className="position-form-wide">
        <WordedField
          isMultiline
          autoFocus
          isRequired
          label={label.wording.label}
          value={fields.wording}
          onChange={(wording) => set({ wording })}
          error={errors.wording ?? null}
        />
      </div>
      {hasValue && (
        <TextField
          label={label.value.label}
          aside={<bdi>{unit}</bdi>}
          value={fields.value}
          onChange={(value) => set({ value })}
          error={errors.value ?? (isUnreadable && fields.value.length > 2 ? ui.number.unreadable : null)}
        />
      )}
      <ChoiceField
        label={label.firmness.label}
        none={words.notJudged}
        choices={firmnesses.map((id) => ({ id, label: written(words.firmness[id]) }))}
        value={firmnesses.find((id) => Number(id) === fields.firmness) ?? null}
        onChange={(firmness) => set({ firmness: firmness === null ? null : Number(firmness) })}
        error={errors.firmness ?? null}
      />
      <DateField
        label={label.asOf.label}
        isRequired
        value={fields.asOf}
        onChange={(asOf) => set({ asOf })}
        error={errors.asOf ?? null}
      />
      <ChoiceField
        label={label.disclosure.label}
        choices={disclosures.map((id) => ({ id, label: label.disclosure.choices[id] }))}
        value={fields.disclosure}
        onChange={(disclosure) => set({ disclosure })}
        error={errors.disclosure ?? null}
        isRequired
      />
      <ChoiceField
        label={words.marking}
        none={words.unmarked}
        choices={levels.map(({ code, name, letter }) => ({ id: code, label: name, detail: letter }))}
        value={fields.marking}
        onChange={(marking) => set({ marking })}
        error={errors.marking ?? null}
      />
    </div>
  );
}
