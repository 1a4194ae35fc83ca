// The filters above a list: one for each field with a closed list of values or with records, that has more than one value here.
import type { Markings } from '#renderer/client/markings.ts';
import { FilterField, type FilterValue } from '#renderer/ui/filter-field.tsx';
import { useLanguage, useWords } from '#renderer/ui/language.tsx';
import { listWords } from '#shared/language/list-words.ts';
import { choiceWord, fieldWords } from '#shared/records/field-words.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { columnsOfKind } from './columns-of-kind.ts';
import { type Filters, filterFields } from './list-query.ts';
import type { Rows } from './use-rows.ts';

interface ListFiltersProps {
  readonly kind: Kind;
  readonly rows: Rows;
  readonly markings: Markings;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function ListFilters({ kind, rows, markings, filters, onChange }: ListFiltersProps) {
  const words = useWords(listWords);
  const language = useLanguage();
  const { fields } = definitionOf(kind);

  const labelOf = (field: string, value: string): string => {
    if (value === '') return words.none;
    if (field === 'marking') return markings.find(value)?.name ?? value;
    if ((fields[field]?.choices ?? []).length > 0) return choiceWord(kind, field, value, language);
    return rows.titles.get(value) ?? '…';
  };
  const valuesOf = (field: string): readonly FilterValue[] => {
    const counted = Object.entries(rows.facets[field] ?? {});
    const values = counted.map(([id, count]) => ({ id, label: labelOf(field, id), count }));
    const { choices = [] } = fields[field] ?? {};
    return choices.length > 0
      ? values.toSorted((one, other) => choices.indexOf(one.id) - choices.indexOf(other.id))
      : values.toSorted((one, other) => one.label.localeCompare(other.label, language));
  };

  const shown = [...columnsOfKind[kind].filter((field) => filterFields(kind).includes(field)), 'marking'];
  return shown.map((field) => {
    const values = valuesOf(field);
    const chosen = filters[field] ?? [];
    if (values.length < 2 && chosen.length === 0) return null;
    return (
      <FilterField
        key={field}
        label={field === 'marking' ? words.marking : (fieldWords(kind, [field], language)?.label ?? field)}
        values={values}
        chosen={chosen}
        onChange={(wanted) => onChange({ ...filters, [field]: wanted })}
      />
    );
  });
}
