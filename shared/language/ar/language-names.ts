// The names of the languages a text can be written in, in Arabic.
export const languageNames = {
  en: 'الإنجليزية',
  ar: 'العربية',
  fr: 'الفرنسية',
  fa: 'الفارسية',
  tr: 'التركية',
  ur: 'الأردية',
  ms: 'الملايوية',
  es: 'الإسبانية',
  ru: 'الروسية',
  zh: 'الصينية',
  other: 'لغة أخرى',
} as const;
