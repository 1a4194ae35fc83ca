// What can be wrong in a record, as codes with details, and their sentences in the languages of the interface.
import { problems as arabic } from '#shared/language/ar/problems.ts';
import { problems as english } from '#shared/language/en/problems.ts';
import type { InterfaceLanguage, Words } from './languages.ts';

export type ProblemCode = keyof typeof english;

/** The values that a sentence names: `{ most: 500 }`. */
export type ProblemDetails = Readonly<Record<string, string | number>>;

const sentences: Words<Readonly<Record<ProblemCode, string>>> = { en: english, ar: arabic };

export const isProblemCode = (value: unknown): value is ProblemCode =>
  typeof value === 'string' && Object.hasOwn(english, value);

/** The sentence, without subject, with its details in place; a detail that is not given shows as an ellipsis. */
export const problemSentence = (code: ProblemCode, details: ProblemDetails, language: InterfaceLanguage): string =>
  sentences[language][code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '…'));
