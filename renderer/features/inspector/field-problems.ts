// Which problems belong to which field of a form: a parser names places inside values, a person knows fields.
import type { FieldTable } from '#shared/records/fields.ts';

/**
 * The field that a path leads to: `wording.text` belongs to `wording`, `acts.2.date.date` to `acts.2.date`; '' where no field
 * of the table is meant.
 */
export function fieldPathOf(fields: FieldTable, path: string): string {
  const [name = '', place, ...inside] = path.split('.');
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return '';
  if (field.rows === null || place === undefined || !/^\d+$/.test(place)) return name;
  const inner = fieldPathOf(field.rows, inside.join('.'));
  return inner === '' ? name : `${name}.${place}.${inner}`;
}

/** The sentences by the path of their field, first things first; '' holds those of the record as a whole. */
export function bySentence(
  fields: FieldTable,
  problems: readonly { readonly path: string; readonly sentence: string }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, sentence } of problems) {
    const place = fieldPathOf(fields, path);
    const before = found.get(place);
    if (before !== sentence) found.set(place, before === undefined ? sentence : `${before} ${sentence}`);
  }
  return found;
}

/** Without what was said of a field and of everything inside it: it is being mended. */
export const withoutProblem = (problems: ReadonlyMap<string, string>, path: string): ReadonlyMap<string, string> =>
  new Map([...problems].filter(([place]) => place !== path && !place.startsWith(`${path}.`)));
