// What a form holds while a record is typed: the values of its fields, rows with keys of their own, and what cannot be read yet.
import type { Field, FieldTable } from '#shared/records/fields.ts';

export type FormValues = Readonly<Record<string, unknown>>;
export type Body = Readonly<Record<string, unknown>>;

/** A row keeps its key while others come and go, so that what is typed in it stays with it. */
export interface FormRow {
  readonly key: number;
  readonly values: FormValues;
}

/** A date, a number or a name of a record that was typed and cannot be read: nothing is lost, and nothing is saved in its place. */
export interface Unread {
  readonly unread: string;
  /** Why, as a sentence. */
  readonly sentence: string;
  /** The last value that could be read. */
  readonly last: unknown;
}

export const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && 'unread' in value && 'sentence' in value;

/** The value as it was read last. */
export const readValue = (value: unknown): unknown => (isUnread(value) ? value.last : value);

export const rowsOf = (value: unknown): readonly FormRow[] => (Array.isArray(value) ? (value as FormRow[]) : []);

/** Fields that the body lacks start as an empty form does. */
export const formOf = (fields: FieldTable, body: Body): FormValues =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = body[name] === undefined ? field.initial : body[name];
      const inner = field.rows;
      if (inner === null) return [name, value];
      const rows = Array.isArray(value) ? (value as Body[]) : [];
      return [name, rows.map((row, index): FormRow => ({ key: index, values: formOf(inner, row) }))];
    }),
  );

export interface FieldSentence {
  /** As in a problem of the parser: `acts.2.date`. */
  readonly path: string;
  readonly sentence: string;
}

export interface Gathered {
  readonly body: Body;
  /** Fields with something that cannot be read; the body is not to be written while there are any. */
  readonly unread: readonly FieldSentence[];
}

/** The body that the form stands for. */
export function gather(fields: FieldTable, values: FormValues, prefix = ''): Gathered {
  const unread: FieldSentence[] = [];
  const entries = Object.entries(fields).map(([name, field]): readonly [string, unknown] => {
    const value = values[name];
    const path = `${prefix}${name}`;
    if (isUnread(value)) unread.push({ path, sentence: value.sentence });
    const inner = field.rows;
    if (inner === null) return [name, readValue(value)];
    const rows = rowsOf(value).map((row, index) => gather(inner, row.values, `${path}.${index}.`));
    unread.push(...rows.flatMap((row) => row.unread));
    return [name, rows.map((row) => row.body)];
  });
  return { body: Object.fromEntries(entries), unread };
}

/** With an empty row at the end; its key is above all others. */
export const withRow = (rows: readonly FormRow[], fields: FieldTable): readonly FormRow[] => [
  ...rows,
  { key: Math.max(-1, ...rows.map((row) => row.key)) + 1, values: formOf(fields, {}) },
];

export const withoutRow = (rows: readonly FormRow[], key: number): readonly FormRow[] =>
  rows.filter((row) => row.key !== key);

/** With the row one place nearer to the beginning or the end; unchanged where there is no such place. */
export function withRowMoved(rows: readonly FormRow[], key: number, by: -1 | 1): readonly FormRow[] {
  const from = rows.findIndex((row) => row.key === key);
  const row = rows[from];
  const other = rows[from + by];
  if (row === undefined || other === undefined) return rows;
  return rows.map((one) => (one === row ? other : one === other ? row : one));
}

export const withRowValue = (rows: readonly FormRow[], key: number, name: string, value: unknown): readonly FormRow[] =>
  rows.map((row) => (row.key === key ? { ...row, values: { ...row.values, [name]: value } } : row));

/** Every record that the form points to, so that it can be named. */
export function idsIn(fields: FieldTable, values: FormValues): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]): readonly string[] => {
    const inner = field.rows;
    if (inner !== null) return rowsOf(values[name]).flatMap((row) => idsIn(inner, row.values));
    return pointed(field, values[name]);
  });
}

const pointed = (field: Field<unknown>, value: unknown): readonly string[] => {
  const read = readValue(value);
  if (field.widget === 'reference') return typeof read === 'string' ? [read] : [];
  return field.widget === 'references' && Array.isArray(read) ? (read as string[]) : [];
};
