// The kinds of field a record can have, one constructor each. Kinds of record import them as `field`.
import { z } from 'zod';
import { type DateValue, dateValueSchema } from '#shared/core/dates.ts';
import { type RecordId, recordIdSchema } from '#shared/core/ids.ts';
import { once } from '#shared/core/once.ts';
import { richTextSchema } from '#shared/richtext/parse-rich-text.ts';
import { toPlainText } from '#shared/richtext/plain-text.ts';
import { referencesOf } from '#shared/richtext/references.ts';
import { emptyRichText, type RichText } from '#shared/richtext/rich-text.ts';
import {
  type BodyOf,
  type ChoiceField,
  type ChoicesField,
  type Field,
  type FieldTable,
  objectOf,
  type RowsField,
  textsIn,
} from './fields.ts';
import { type LineFormat, lineFormats } from './line-formats.ts';
import { textsOf, type Worded, wordedSchema } from './worded.ts';

interface Common {
  readonly indexed?: boolean;
}

const nothing = (): readonly never[] => [];
const plain = {
  required: false,
  indexed: false,
  targets: [],
  role: null,
  choices: [],
  rows: null,
  format: null,
  range: null,
};
const longestLine = 500;
const longestText = 100_000;

const filled = { error: 'must not be empty', params: { problem: 'empty' } };

interface LineOptions extends Common {
  readonly required?: boolean;
  readonly format?: LineFormat;
}

/** One line of text: a symbol, a place, a unit. */
export const line = (options: LineOptions = {}): Field<string, 'line'> => {
  const needed = options.required === true;
  const format = options.format ?? null;
  const schema = (): z.ZodType<string> => {
    const free = z.string().max(longestLine);
    const formed = format === null ? free : needed ? free.regex(lineFormats[format]) : free.regex(orNothing(format));
    return needed ? formed.refine((value) => value.trim() !== '', filled) : formed.default('');
  };
  return {
    ...plain,
    widget: 'line',
    schema: once(schema),
    initial: '',
    required: needed,
    indexed: options.indexed === true,
    format,
    texts: (value) => [value],
    pointers: nothing,
  };
};

const orNothing = (format: LineFormat): RegExp => new RegExp(`^$|${lineFormats[format].source}`);

/** Several lines of plain text: notes, reasons, background. `longest` is in UTF-16 units. */
export const text = (options: { readonly longest?: number } = {}): Field<string, 'text'> => ({
  ...plain,
  widget: 'text',
  schema: once(() =>
    z
      .string()
      .max(options.longest ?? longestText)
      .default(''),
  ),
  initial: '',
  texts: (value) => [value],
  pointers: nothing,
});

const emptyWording: Worded = { text: '', language: 'en', translations: [] };

/** A wording with language and translations. */
export const worded = (options: { readonly required?: boolean } = {}): Field<Worded, 'worded'> => ({
  ...plain,
  widget: 'worded',
  schema: once(() =>
    options.required === true
      ? wordedSchema().refine((value) => value.text.trim() !== '', { ...filled, path: ['text'] })
      : wordedSchema().default(emptyWording),
  ),
  initial: emptyWording,
  required: options.required === true,
  texts: textsOf,
  pointers: nothing,
});

/** One of a closed list. */
export function choice<const C extends string>(
  choices: readonly C[],
  options: Common & { readonly required: true },
): ChoiceField<C, C>;
export function choice<const C extends string>(choices: readonly C[], options?: Common): ChoiceField<C, C | null>;
export function choice<const C extends string>(
  choices: readonly C[],
  options: Common & { readonly required?: boolean } = {},
): ChoiceField<C, C | null> {
  const needed = options.required === true;
  return {
    ...plain,
    widget: 'choice',
    schema: once(() => {
      const schema = z.enum(choices as readonly [C, ...C[]]) as unknown as z.ZodType<C>;
      return needed ? schema : schema.nullable().default(null);
    }),
    initial: null,
    required: needed,
    indexed: options.indexed === true,
    choices,
    texts: nothing,
    pointers: nothing,
  };
}

/** Any number of a closed list. */
export const choices = <const C extends string>(list: readonly C[]): ChoicesField<C> => ({
  ...plain,
  widget: 'choices',
  schema: once(() =>
    z
      .array(z.enum(list as readonly [C, ...C[]]) as unknown as z.ZodType<C>)
      .max(list.length)
      .default([]),
  ),
  initial: [],
  choices: list,
  texts: nothing,
  pointers: nothing,
});

/** A whole number from `least` to `most`, or null when not judged. */
export const scale = (least: number, most: number, options: Common = {}): Field<number | null, 'scale'> => ({
  ...plain,
  widget: 'scale',
  schema: once(() => z.int().min(least).max(most).nullable().default(null)),
  initial: null,
  indexed: options.indexed === true,
  range: { least, most, whole: true },
  texts: nothing,
  pointers: nothing,
});

interface NumberOptions extends Common {
  readonly least?: number;
  readonly whole?: boolean;
}

/** A finite number, or null when there is none. */
export function number(options: NumberOptions & { readonly required: true }): Field<number, 'number'>;
export function number(options?: NumberOptions): Field<number | null, 'number'>;
export function number(options: NumberOptions & { readonly required?: boolean } = {}): Field<number | null, 'number'> {
  const needed = options.required === true;
  const whole = options.whole === true;
  const bounded = (): z.ZodNumber => {
    const any = whole ? z.int() : z.number();
    return options.least === undefined ? any : any.min(options.least);
  };
  return {
    ...plain,
    widget: 'number',
    schema: once(() => (needed ? bounded() : bounded().nullable().default(null))),
    initial: null,
    required: needed,
    indexed: options.indexed === true,
    range: { least: options.least ?? null, most: null, whole },
    texts: nothing,
    pointers: nothing,
  };
}

/** Yes or no; a field that can also be unanswered is a choice. */
export const yesNo = (initial = false): Field<boolean, 'yes-no'> => ({
  ...plain,
  widget: 'yes-no',
  schema: once(() => z.boolean().default(initial)),
  initial,
  texts: nothing,
  pointers: nothing,
});

/** A date with its precision; indexed by its Gregorian text when asked. */
export function date(options: Common & { readonly required: true }): Field<DateValue, 'date'>;
export function date(options?: Common): Field<DateValue | null, 'date'>;
export function date(options: Common & { readonly required?: boolean } = {}): Field<DateValue | null, 'date'> {
  const needed = options.required === true;
  return {
    ...plain,
    widget: 'date',
    schema: once(() => (needed ? dateValueSchema() : dateValueSchema().nullable().default(null))),
    initial: null,
    required: needed,
    indexed: options.indexed === true,
    texts: nothing,
    pointers: nothing,
  };
}

interface Pointing {
  readonly role?: string;
}

/** One record of the kinds named. */
export function reference(
  targets: readonly string[],
  options: Pointing & { readonly required: true },
): Field<RecordId, 'reference'>;
export function reference(targets: readonly string[], options?: Pointing): Field<RecordId | null, 'reference'>;
export function reference(
  targets: readonly string[],
  options: Pointing & { readonly required?: boolean } = {},
): Field<RecordId | null, 'reference'> {
  const needed = options.required === true;
  return {
    ...plain,
    widget: 'reference',
    schema: once(() => (needed ? recordIdSchema() : recordIdSchema().nullable().default(null))),
    initial: null,
    required: needed,
    targets,
    role: options.role ?? null,
    texts: nothing,
    pointers: (value) => (value === null ? [] : [value]),
  };
}

/** Any number of records of the kinds named, in order. */
export const references = (
  targets: readonly string[],
  options: Pointing = {},
): Field<readonly RecordId[], 'references'> => ({
  ...plain,
  widget: 'references',
  schema: once(() => z.array(recordIdSchema()).max(500).default([])),
  initial: [],
  targets,
  role: options.role ?? null,
  texts: nothing,
  pointers: (value) => value,
});

/** A small table inside a record: agenda items, acts of parties, roles of a person. */
export const rows = <const F extends FieldTable>(fields: F): RowsField<F> => ({
  ...plain,
  widget: 'rows',
  schema: once(() => z.array(objectOf(fields)).max(2_000).default([]) as unknown as z.ZodType<readonly BodyOf<F>[]>),
  initial: [],
  rows: fields,
  texts: (value) => value.flatMap((row) => textsIn(fields, row)),
  pointers: nothing,
});

/** Short free labels. */
export const tags = (): Field<readonly string[], 'tags'> => ({
  ...plain,
  widget: 'tags',
  schema: once(() => z.array(z.string().min(1).max(100)).max(100).default([])),
  initial: [],
  texts: (value) => value,
  pointers: nothing,
});

/** The text of a brief. */
export const richText = (): Field<RichText, 'rich-text'> => ({
  ...plain,
  widget: 'rich-text',
  schema: once(() => richTextSchema().default(emptyRichText())),
  initial: emptyRichText(),
  texts: (value) => [toPlainText(value)],
  pointers: referencesOf,
});
