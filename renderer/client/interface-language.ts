// Which language the window speaks, from what the user has preferred and what this machine speaks.
import { type InterfaceLanguage, interfaceLanguages } from '#shared/language/languages.ts';

/** The first language of the machine that the program speaks. */
const languageOfSystem = (): InterfaceLanguage =>
  navigator.languages
    .map((tag) => interfaceLanguages.find((language) => tag.toLowerCase().split('-')[0] === language))
    .find((language) => language !== undefined) ?? 'en';

export const interfaceLanguageOf = (preferred: InterfaceLanguage | 'system'): InterfaceLanguage =>
  preferred === 'system' ? languageOfSystem() : preferred;
