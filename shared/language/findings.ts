// What a verification can find, as codes with details, and the sentence of each in the languages of the interface.
import { findings as arabic } from '#shared/language/ar/findings.ts';
import { findings as english } from '#shared/language/en/findings.ts';
import type { InterfaceLanguage, Words } from './languages.ts';

export type FindingCode = keyof typeof english;

/** The values that a sentence names. */
export type FindingDetails = Readonly<Record<string, string | number>>;

const sentences: Words<Readonly<Record<FindingCode, string>>> = { en: english, ar: arabic };

export const findingCodes = Object.keys(english) as [FindingCode, ...FindingCode[]];

/** The sentence with its details in place; a detail that is not given shows as an ellipsis. */
export const findingSentence = (code: FindingCode, details: FindingDetails, language: InterfaceLanguage): string =>
  sentences[language][code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '…'));
