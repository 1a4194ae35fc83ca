// The words of the glossary, in English.
export const glossary = {
  one: 'Term',
  many: 'Glossary',
  fields: {
    term: { label: 'Term', help: 'The term, with its agreed rendering in each other language.' },
    note: { label: 'Note', help: 'How the term is to be used, and what to avoid.' },
  },
} as const;
