// What a field is: it says how it is parsed, what it starts as, how it is edited, which records it points to and which words
// in it can be searched. What follows for a table of fields is derived here.
import { z } from 'zod';
import type { RecordId } from '#shared/core/ids.ts';
import type { LineFormat } from './line-formats.ts';

export type Widget =
  | 'line'
  | 'text'
  | 'worded'
  | 'choice'
  | 'choices'
  | 'scale'
  | 'number'
  | 'yes-no'
  | 'date'
  | 'reference'
  | 'references'
  | 'rows'
  | 'rich-text'
  | 'tags';

/** A pointer from a record to another: where it stands, what it means, and its place among its likes (from 0). */
export interface Reference {
  readonly role: string;
  readonly to: RecordId;
  readonly order: number;
  /** Kinds that may stand there; `['*']` for any. */
  readonly targets: readonly string[];
}

/** Bounds are inclusive; null where there is none. `whole` numbers take no fraction. */
export interface NumberRange {
  readonly least: number | null;
  readonly most: number | null;
  readonly whole: boolean;
}

export interface Field<T, W extends Widget = Widget> {
  readonly widget: W;
  /** Its parser, made when it is first asked for: a window shows many fields and parses few. */
  readonly schema: () => z.ZodType<T>;
  /** What an empty form starts with; not always valid where the field is required. */
  readonly initial: T | null;
  readonly required: boolean;
  /** True when the store keeps an index on this field (scalars only; references are always indexed). */
  readonly indexed: boolean;
  /** Kinds that a reference may point to; empty for other widgets, `['*']` for any. */
  readonly targets: readonly string[];
  /** What a reference means; the name of the field unless it says otherwise. */
  readonly role: string | null;
  readonly choices: readonly string[];
  readonly rows: FieldTable | null;
  /** The form that a line must have, or null for free text. */
  readonly format: LineFormat | null;
  /** The bounds of a number or scale, or null for other widgets. */
  readonly range: NumberRange | null;
  /** What can be searched in the value. */
  texts(value: T): readonly string[];
  /** The records that the value points to. */
  pointers(value: T): readonly RecordId[];
}

export type FieldTable = Readonly<Record<string, Field<unknown>>>;
export type ValueOf<F> = F extends Field<infer T> ? T : never;
export type BodyOf<F extends FieldTable> = { readonly [K in keyof F]: ValueOf<F[K]> };

export interface ChoiceField<C extends string, T extends C | null> extends Field<T, 'choice'> {
  readonly choices: readonly C[];
}

export interface ChoicesField<C extends string> extends Field<readonly C[], 'choices'> {
  readonly choices: readonly C[];
}

export interface RowsField<F extends FieldTable> extends Field<readonly BodyOf<F>[], 'rows'> {
  readonly rows: F;
}

/** The parser of a table of fields: unknown keys are refused, missing optional ones take their initial value. */
export function objectOf<F extends FieldTable>(fields: F): z.ZodType<BodyOf<F>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema()]));
  return z.strictObject(shape) as unknown as z.ZodType<BodyOf<F>>;
}

/** Every searchable text of a body, in the order of its fields. */
export function textsIn<F extends FieldTable>(fields: F, body: BodyOf<F>): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => field.texts(body[name]).filter((entry) => entry !== ''));
}

/** Every pointer of a body, rows included (`acts.party`), with its role and order. */
export function referencesIn<F extends FieldTable>(fields: F, body: BodyOf<F>, prefix = ''): readonly Reference[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Reference[] => {
    const value: unknown = body[name];
    const inner = field.rows;
    if (inner !== null && Array.isArray(value)) {
      return value.flatMap((row, index) =>
        referencesIn(inner, row, `${prefix}${name}.`).map((entry) => ({ ...entry, order: index })),
      );
    }
    const role = prefix + (field.role ?? name);
    const targets = field.targets.length === 0 ? ['*'] : field.targets;
    return field.pointers(value).map((to, order) => ({ role, to, order, targets }));
  });
}
