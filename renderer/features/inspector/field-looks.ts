// How the fields of a record are shown, from what their table says: which words come first, what is a name, what has evidence.
import { directionOf, type InterfaceLanguage } from '#shared/language/languages.ts';
import type { Field, FieldTable } from '#shared/records/fields.ts';
import { definitionOf, type Kind } from '#shared/records/record.ts';
import type { Body } from './form-values.ts';

/** The words of a field, whatever its kind. */
export interface AnyFieldWords {
  readonly label: string;
  readonly help: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, AnyFieldWords>>;
}

export type AnyWords = Readonly<Record<string, AnyFieldWords>>;

export const fieldWordsOf = (kind: Kind, language: InterfaceLanguage): AnyWords =>
  definitionOf(kind).words[language].fields as AnyWords;

export const kindWordsOf = (kind: Kind, language: InterfaceLanguage) => definitionOf(kind).words[language];

/** Words of one line: names, titles and places. The others are typed in several lines. */
const names = new Set(['name', 'title', 'shortName', 'term', 'honorific', 'place', 'venue', 'letter', 'unit']);
export const isName = (field: string): boolean => names.has(field);

/** The words that the record is about: its first wording that must be there. */
export const mainWordingOf = (fields: FieldTable): string | null =>
  Object.entries(fields).find(([, field]) => field.widget === 'worded' && field.required)?.[0] ?? null;

/** Where statements stand behind records of the kind. */
export const hasEvidence = (fields: FieldTable): boolean =>
  Object.values(fields).some((field) => field.targets.includes('statement'));

/** Statements that have a part of the inspector to themselves. */
export const evidenceFields = (fields: FieldTable): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    name === 'evidence' && field.targets.includes('statement') ? [name] : [],
  );

/** The field that holds text written on a page of its own, or null. */
export const ownPageOf = (kind: Kind): string | null => definitionOf(kind).sectioned;

/** True for a kind of which a newer record can take the place of an earlier one. */
export const canSupersede = (kind: Kind): boolean => definitionOf(kind).fields.supersedes !== undefined;

/** Fields that a person does not write: the engine does. */
export const isWritten = (name: string): boolean => name !== 'supersedes';

/** The fields, of records mostly, that make the heading where the title only repeats the words: whose they are and what they are about. */
export function headingFields(fields: FieldTable, body: Body): readonly string[] {
  const main = mainWordingOf(fields);
  if (main === null || isName(main)) return [];
  const single = Object.entries(fields).filter(([name, field]) => field.widget === 'reference' && isWritten(name));
  const pointed = (entries: typeof single): readonly string[] =>
    entries.flatMap(([name]) => (typeof body[name] === 'string' ? [name] : []));
  const needed = pointed(single.filter(([, field]) => field.required));
  const found = needed.length > 0 ? needed : pointed(single).slice(0, 1);
  if (found.length > 0) return found;
  const line = Object.entries(fields).find(([, field]) => field.widget === 'line' && field.required);
  return line === undefined ? [] : [line[0]];
}

export const isEmptyValue = (field: Field<unknown>, value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (field.widget !== 'worded') return false;
  const { text, translations } = value as { readonly text: string; readonly translations: readonly unknown[] };
  return text === '' && translations.length === 0;
};

/** How the role of a pointer is called by the kind that points: a field, or a field of its rows. */
export function roleLabel(kind: Kind, role: string, language: InterfaceLanguage): string {
  const { fields } = definitionOf(kind);
  const words = fieldWordsOf(kind, language);
  const [outer = '', inner] = role.split('.');
  const name = Object.entries(fields).find(([key, field]) => key === outer || field.role === outer)?.[0];
  const found = name === undefined ? undefined : words[name];
  if (found === undefined) return '';
  return (inner === undefined ? undefined : found.fields?.[inner]?.label) ?? found.label;
}

/** The attributes of words in a language; those of an unknown one say their own direction. */
export const spokenIn = (language: string): { readonly lang?: string; readonly dir: 'ltr' | 'rtl' | 'auto' } =>
  language === 'other' ? { dir: 'auto' } : { lang: language, dir: directionOf(language) };
