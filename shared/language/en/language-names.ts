// The names of the languages a text can be written in, in English.
export const languageNames = {
  en: 'English',
  ar: 'Arabic',
  fr: 'French',
  fa: 'Persian',
  tr: 'Turkish',
  ur: 'Urdu',
  ms: 'Malay',
  es: 'Spanish',
  ru: 'Russian',
  zh: 'Chinese',
  other: 'Another language',
} as const;
