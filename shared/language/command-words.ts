// The names of menus and commands, in each language of the interface; the register of commands holds them complete by its type.
import { commands as arabic } from '#shared/language/ar/commands.ts';
import { commands as english } from '#shared/language/en/commands.ts';
import type { Words } from './languages.ts';

type Names<T> = { readonly [K in keyof T]: string };

export interface CommandWords {
  readonly menus: Names<typeof english.menus>;
  readonly commands: Names<typeof english.commands>;
}

export const commandWords: Words<CommandWords> = { en: english, ar: arabic };
