// The words of the command line in the language of whoever runs it.
import { cli as arabic } from '#shared/language/ar/cli.ts';
import { cli as english } from '#shared/language/en/cli.ts';
import { type InterfaceLanguage, interfaceLanguages, type Words } from '#shared/language/languages.ts';

export type CliWords = typeof english;
export type CommandName = keyof CliWords['commands'];

export const cliWords: Words<CliWords> = { en: english, ar: arabic };

export interface CommandWords {
  readonly does: string;
  readonly options: Readonly<Record<string, string>>;
  /** Pairs: what to type, and what it does. */
  readonly examples: readonly (readonly string[])[];
}

/** Everything that help says about a command. */
export const wordsOf = (words: CliWords, name: CommandName): CommandWords => words.commands[name];

const isInterfaceLanguage = (value: string): value is InterfaceLanguage =>
  (interfaceLanguages as readonly string[]).includes(value);

/** The language asked for, else that of the system's locale (`ar_EG.UTF-8` is Arabic), else English; null when there is none such. */
export function findLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): InterfaceLanguage | null {
  if (asked !== undefined) return isInterfaceLanguage(asked) ? asked : null;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || 'en';
  const [language = 'en'] = locale.toLowerCase().split(/[_.@-]/);
  return isInterfaceLanguage(language) ? language : 'en';
}
