// What was typed, as commander hands it over, read with the checks that every command needs.
import type { Typed } from './command-file.ts';
import type { CliWords } from './words.ts';
import { WrongUse } from './wrong-use.ts';

/** Commander names `--as-of` asOf. */
const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** @param values options as commander gives them: texts, true for switches */
export function typedFrom(
  given: readonly (string | undefined)[],
  values: Readonly<Record<string, unknown>>,
  words: CliWords,
): Typed {
  const option = (name: string): string | undefined => {
    const value = values[camelCase(name)];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    arguments: given,
    option,
    number: (name) => {
      const value = option(name);
      if (value === undefined) return undefined;
      if (!/^[1-9]\d{0,8}$/.test(value)) throw new WrongUse(words.wrong.number(name, value), name);
      return Number(value);
    },
    list: (name) => {
      const value = values[camelCase(name)];
      return Array.isArray(value) ? value.map(String) : [];
    },
    flag: (name) => values[camelCase(name)] === true,
  };
}
