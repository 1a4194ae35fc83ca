// What a field and its choices are called, for code that works on every kind alike.
import type { InterfaceLanguage } from '#shared/language/languages.ts';
import { definitionOf, type Kind } from './record.ts';

interface AnyFieldWords {
  readonly label: string;
  readonly help: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, AnyFieldWords>>;
}

/** Null for a field that the kind does not have. `path`: the field, and the fields of the rows inside it. */
export function fieldWords(kind: Kind, path: readonly string[], language: InterfaceLanguage): AnyFieldWords | null {
  let fields: AnyFieldWords['fields'] = definitionOf(kind).words[language].fields;
  let found: AnyFieldWords | undefined;
  for (const name of path) {
    found = fields?.[name];
    fields = found?.fields;
  }
  return found ?? null;
}

/** The word for a value of a closed list; the value itself where there is none. */
export const choiceWord = (kind: Kind, field: string, value: string, language: InterfaceLanguage): string =>
  fieldWords(kind, [field], language)?.choices?.[value] ?? value;
