// The words of the print screen, in each language of the interface.
import { printScreen as arabic } from '#shared/language/ar/print-screen.ts';
import { printScreen as english } from '#shared/language/en/print-screen.ts';
import type { Words } from './languages.ts';
import type { PrintScreenWords } from './print-screen-words-shape.ts';

export const printScreenWords: Words<PrintScreenWords> = { en: english, ar: arabic };
