// The locale that React Aria and the browser are told, from the language and the digits of the interface.
import type { Digits } from '#shared/core/digits.ts';
import type { InterfaceLanguage } from '#shared/language/languages.ts';

const locales: Readonly<Record<InterfaceLanguage, string>> = { en: 'en-GB', ar: 'ar' };

/** 'en-GB-u-nu-latn', 'ar-u-nu-arab'. */
export const localeOf = (language: InterfaceLanguage, digits: Digits): string => `${locales[language]}-u-nu-${digits}`;

/** The digits of a preference that may be left to the language: Arabic-Indic in Arabic, Latin in English. */
export const digitsOf = (choice: Digits | 'auto', language: InterfaceLanguage): Digits =>
  choice !== 'auto' ? choice : language === 'ar' ? 'arab' : 'latn';
