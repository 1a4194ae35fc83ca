// The languages that Diwan's users work between, and the two in which the program itself speaks.

/** BCP 47 primary subtags of the languages a text in the library may be written in. */
export const textLanguages = ['en', 'ar', 'fr', 'fa', 'tr', 'ur', 'ms', 'es', 'ru', 'zh', 'other'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** The languages of the interface: every sentence of the program exists in each. */
export const interfaceLanguages = ['en', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** One sentence in every language of the interface. */
export type Words<T> = Readonly<Record<InterfaceLanguage, T>>;

const rightToLeft: readonly string[] = ['ar', 'fa', 'ur'];

/** The base direction of a text in this language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(language) ? 'rtl' : 'ltr');
