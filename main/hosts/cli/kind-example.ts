// A body to start from, made from the fields of a kind: what must be filled holds an example, the rest is empty.
import type { Json } from '#shared/core/canonical-json.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { Field, FieldTable } from '#shared/records/fields.ts';
import type { LineFormat } from '#shared/records/line-formats.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import { type FieldWords, fieldWordsOf, pointingText } from './kind-lines.ts';
import type { CliWords } from './words.ts';

interface Speaking {
  readonly words: CliWords;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const lineExamples: Readonly<Record<LineFormat, string>> = {
  time: '09:30',
  zone: 'UTC',
  hash: '0'.repeat(64),
  code: 'A1',
  colour: '#336699',
};

function exampleOf(field: Field<unknown>, own: FieldWords, speaking: Speaking): Json {
  if (field.rows !== null) return [exampleBody(field.rows, own.fields ?? {}, speaking)];
  if (!field.required) return field.widget === 'worded' ? '' : (field.initial as Json);
  switch (field.widget) {
    case 'choice':
      return field.choices[0] ?? null;
    case 'reference':
      return pointingText(field, speaking.words);
    case 'date':
      return speaking.today;
    case 'number':
    case 'scale':
      return field.range?.least ?? 1;
    case 'line':
      return field.format === null ? own.label : lineExamples[field.format];
    case 'worded':
      return own.label;
    default:
      return field.initial as Json;
  }
}

const exampleBody = (fields: FieldTable, table: Readonly<Record<string, FieldWords>>, speaking: Speaking): Json =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      exampleOf(field, table[name] ?? { label: name, help: '' }, speaking),
    ]),
  );

/** Every field of the kind; references hold a hint that must be replaced by a title or an id. */
export const exampleOfKind = (kind: Kind, language: InterfaceLanguage, speaking: Speaking): Json =>
  exampleBody(definitionOf(kind).fields, fieldWordsOf(kind, language), speaking);
