// A record as lines for a person: each field that holds something, under its label, in the words of its kind.
import type { DateValue } from '#shared/core/dates.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { FieldTable } from '#shared/records/fields.ts';
import { type AnyRecord, definitionOf } from '#shared/records/record.ts';
import type { Worded } from '#shared/records/worded.ts';
import { toPlainText } from '#shared/richtext/plain-text.ts';
import type { RichText } from '#shared/richtext/rich-text.ts';
import { dateText } from './format.ts';
import type { Page } from './table.ts';
import { columnsOf, isolated, linesOf, padded, wrapped } from './text-width.ts';
import { type TitleTable, titleOrEllipsis } from './titles.ts';
import type { CliWords } from './words.ts';

/** Words of a field as they stand in the tables of language, whatever the field. */
interface Words {
  readonly label: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, Words>>;
}

interface Reading {
  readonly language: InterfaceLanguage;
  readonly words: CliWords;
  readonly titles: TitleTable;
}

const wordedLines = ({ text, language, translations }: Worded): readonly string[] =>
  [{ text, language }, ...translations]
    .filter((one) => one.text !== '')
    .flatMap((one, index) => (index === 0 ? [linesOf(one.text)] : [`[${one.language}] ${linesOf(one.text)}`]));

/** What a field holds, as lines; none when it is empty. */
function valueLines(value: unknown, field: FieldTable[string], words: Words, reading: Reading): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  switch (field.widget) {
    case 'worded':
      return wordedLines(value as Worded);
    case 'date':
      return [dateText(value as DateValue, reading.language)];
    case 'choice':
      return [words.choices?.[String(value)] ?? String(value)];
    case 'choices':
      return (value as readonly string[]).map((one) => words.choices?.[one] ?? one);
    case 'reference':
      return [titleOrEllipsis(reading.titles, String(value))];
    case 'references':
      return (value as readonly string[]).map((id) => titleOrEllipsis(reading.titles, id));
    case 'rich-text':
      return [linesOf(toPlainText(value as RichText))];
    case 'yes-no':
      return [value === true ? reading.words.yes : reading.words.no];
    case 'tags':
      return (value as readonly string[]).length === 0 ? [] : [linesOf((value as readonly string[]).join(', '))];
    case 'rows':
      return (value as readonly Readonly<Record<string, unknown>>[]).map((row) =>
        fieldValues(field.rows ?? {}, row, words.fields ?? {}, reading)
          .map(([label, lines]) => `${label}: ${lines.join(', ')}`)
          .join('; '),
      );
    case 'line':
    case 'text':
    case 'scale':
    case 'number':
      return [linesOf(String(value))];
    default:
      return field.widget satisfies never;
  }
}

const fieldValues = (
  fields: FieldTable,
  body: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, Words>>,
  reading: Reading,
): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(fields).flatMap(([name, field]): readonly (readonly [string, readonly string[]])[] => {
    const own = words[name] ?? { label: name };
    const lines = valueLines(body[name], field, own, reading);
    return lines.length === 0 ? [] : [[own.label, lines]];
  });

const widestLabel = 24;

/** All fields that hold something, with their labels in a column of their own. */
export function recordLines(record: AnyRecord, reading: Reading, page: Page): readonly string[] {
  const { fields, words } = definitionOf(record.kind);
  const values = fieldValues(fields, record.body, words[reading.language].fields, reading);
  const column = Math.min(widestLabel, Math.max(0, ...values.map(([label]) => columnsOf(label)))) + 2;
  const room = Math.max(20, page.width - column);
  return values.flatMap(([label, lines]) =>
    lines
      .flatMap((line) => wrapped(line, room))
      .map((line, index) => `${padded(index === 0 ? label : '', column)}${isolated(line)}`.trimEnd()),
  );
}
