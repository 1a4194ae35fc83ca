// The words of the frame of a window, in each language of the interface.
import { shell as arabic } from '#shared/language/ar/shell.ts';
import { shell as english } from '#shared/language/en/shell.ts';
import type { Words } from './languages.ts';
import type { ShellWords } from './shell-words-shape.ts';

export const shellWords: Words<ShellWords> = { en: english, ar: arabic };
