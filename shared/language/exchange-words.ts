// The words of import and export, in each language of the interface.
import { exchange as arabic } from '#shared/language/ar/exchange.ts';
import { exchange as english } from '#shared/language/en/exchange.ts';
import type { ExchangeWords } from './exchange-words-shape.ts';
import type { Words } from './languages.ts';

export const exchangeWords: Words<ExchangeWords> = { en: english, ar: arabic };
