// An entry of the glossary: a term and how it is to be rendered in the other languages.
import { glossary as arabic } from '#shared/language/ar/glossary.ts';
import { glossary as english } from '#shared/language/en/glossary.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { titleFrom, wordingIn } from './worded.ts';

export const glossary = defineKind({
  kind: 'glossary',
  scope: 'library',
  shape: 1,
  fields: {
    term: field.worded({ required: true }),
    note: field.text(),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.term.text),
  summary: (body) => [body.term.text, ...body.term.translations.map((entry) => entry.text)].map(titleFrom).join(', '),
  block: (body, language) => ({ ...wordingIn(body.term, language), evidence: [] }),
});
