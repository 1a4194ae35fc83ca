// An audience: who a document is for, and the highest marking that it may carry.
import { audience as arabic } from '#shared/language/ar/audience.ts';
import { audience as english } from '#shared/language/en/audience.ts';
import { textLanguages } from '#shared/language/languages.ts';
import { defineKind } from './define.ts';
import * as field from './field-kinds.ts';
import { duplicateProblems } from './problem.ts';
import { titleFrom, wordingIn } from './worded.ts';

/** Ours: stays with our side; to be shared: handed to others; public: for everybody. Limits what may be disclosed. */
export const purposes = ['ours', 'to-be-shared', 'public'] as const;

export const audience = defineKind({
  kind: 'audience',
  scope: 'library',
  shape: 1,
  fields: {
    name: field.worded({ required: true }),
    purpose: field.choice(purposes, { required: true }),
    /** Code of a level of the library's scheme; empty allows only what is unmarked. */
    highestLevel: field.line({ format: 'code' }),
    /** Codes of the caveats that its readers may see. */
    caveats: field.tags(),
    parties: field.references(['party']),
    readers: field.tags(),
    language: field.choice(textLanguages),
    copies: field.number({ least: 0, whole: true }),
  },
  words: { en: english, ar: arabic },
  title: (body) => titleFrom(body.name.text),
  summary: (body, titleOf) => [titleFrom(body.name.text), ...body.parties.map(titleOf)].join(', '),
  block: (body, language) => ({ ...wordingIn(body.name, language), evidence: [] }),
  problems: (body) => duplicateProblems(body.caveats, (index) => `caveats.${index}`),
});
