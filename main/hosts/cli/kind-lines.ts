// A kind as lines for a person: each field with its label, whether it must be filled, what it takes, and its help.
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import type { Field, FieldTable } from '#shared/records/fields.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import type { Page } from './table.ts';
import { wrapped } from './text-width.ts';
import type { CliWords } from './words.ts';

/** Words of a field as they stand in the tables of language, whatever the field. */
export interface FieldWords {
  readonly label: string;
  readonly help: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/** The words of all fields of a kind. */
export const fieldWordsOf = (kind: Kind, language: InterfaceLanguage): Readonly<Record<string, FieldWords>> =>
  definitionOf(kind).words[language].fields;

function rangeText({ range }: Field<unknown>, words: CliWords): string {
  if (range === null) return '';
  const { least, most, whole } = range;
  return [
    whole ? words.whole : '',
    least === null ? '' : words.from(least),
    most === null ? '' : words.upTo(most),
  ].join('');
}

/** What a reference may hold: 'title or id of: party'. */
export const pointingText = ({ targets }: Field<unknown>, words: CliWords): string =>
  words.titleOrId(targets.includes('*') ? words.anyKind : targets.join(', '));

function takesText(field: Field<unknown>, own: FieldWords, words: CliWords): string {
  const takes = words.takes[field.widget];
  if (field.targets.length > 0) return `${takes} ${pointingText(field, words)}`;
  if (field.choices.length === 0) return takes + rangeText(field, words);
  const choices = field.choices.map((one) => {
    const label = own.choices?.[one] ?? one;
    return label === one ? one : `${one} (${label})`;
  });
  return `${takes} ${choices.join(', ')}`;
}

function fieldLines(
  fields: FieldTable,
  table: Readonly<Record<string, FieldWords>>,
  indent: string,
  words: CliWords,
  page: Page,
): readonly string[] {
  const inner = `${indent}    `;
  return Object.entries(fields).flatMap(([name, field]) => {
    const own = table[name] ?? { label: name, help: '' };
    const heading = [page.bold(name), own.label, ...(field.required ? [words.mustBeFilled] : [])].join(' · ');
    const said = [takesText(field, own, words), own.help].filter((text) => text !== '');
    return [
      `${indent}${heading}`,
      ...said.flatMap((text) => wrapped(text, page.width - inner.length)).map((text) => `${inner}${text}`),
      ...fieldLines(field.rows ?? {}, own.fields ?? {}, inner, words, page),
    ];
  });
}

/** The kind with all its fields, those of rows included. */
export function kindLines(kind: Kind, language: InterfaceLanguage, words: CliWords, page: Page): readonly string[] {
  const { fields, scope, words: spoken } = definitionOf(kind);
  return [
    `${page.bold(spoken[language].one)} (${kind}) · ${words.scopes[scope]}`,
    '',
    ...fieldLines(fields, fieldWordsOf(kind, language), '', words, page),
  ];
}
