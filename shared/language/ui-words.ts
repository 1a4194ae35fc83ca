// The words of the design system, in each language of the interface.
import { ui as arabic } from '#shared/language/ar/ui.ts';
import { ui as english } from '#shared/language/en/ui.ts';
import type { Words } from './languages.ts';
import type { UiWords } from './ui-words-shape.ts';

export const uiWords: Words<UiWords> = { en: english, ar: arabic };
