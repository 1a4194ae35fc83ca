// The words of the desktop program outside its windows, in each language of the interface.
import { desktop as arabic } from '#shared/language/ar/desktop.ts';
import { desktop as english } from '#shared/language/en/desktop.ts';
import type { DesktopWords } from './desktop-words-shape.ts';
import type { Words } from './languages.ts';

export const desktopWords: Words<DesktopWords> = { en: english, ar: arabic };
